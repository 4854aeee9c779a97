namespace Mentorship.Web.Data;

/// <summary>Why the portal cannot start, as one sentence for the operator; printed without a stack trace.</summary>
public sealed class StartupProblem(string sentence, Exception? cause = null) : Exception(sentence, cause)
{
    private const int NoSpaceLeft = 28;
    private const int DiskFullOnWindows = unchecked((int)0x80070070);

    public static StartupProblem OfDisk(string folder, Exception cause) =>
        cause is IOException { HResult: NoSpaceLeft or DiskFullOnWindows }
            ? new($"На диске не осталось места для папки данных «{folder}»: освободите место и запустите снова.", cause)
            : new(
                $"В папку данных «{folder}» нельзя писать ({cause.Message}): исправьте права или укажите другую в Portal__DataFolder.",
                cause
            );
}
