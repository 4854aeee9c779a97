using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Files;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Files;

/// <summary>A form with one file; the partial view <c>_FileField</c> shows it, <see cref="FileForms"/> checks and keeps it.</summary>
public abstract class FileForm
{
    public IFormFile? File { get; set; }

    /// <summary>Only the picture of a signed paper will do: a text that was typed proves nothing.</summary>
    public virtual bool IsScan => false;

    /// <summary>Take away the one that is there.</summary>
    public bool DropFile { get; set; }

    /// <summary>What is there already and where it is given; shown, never posted.</summary>
    [Microsoft.AspNetCore.Mvc.ModelBinding.BindNever]
    public FileNow? FileNow { get; set; }
}

public sealed record FileNow(Guid Id, string Name, long Size, string Address, string Hash);

public static class FileForms
{
    /// <summary>A body larger than this is refused before it is read: the sentence about 25 MB needs some room above them.</summary>
    public const int BodyLimit = 64 * 1024 * 1024;

    public static void CheckFile<T>(this AbstractValidator<T> form, string tooLarge = StoredFile.TooLarge)
        where T : FileForm
    {
        form.RuleFor(f => f.File!.Length)
            .LessThanOrEqualTo(StoredFile.MaxSize)
            .When(f => f.File is not null)
            .OverridePropertyName(nameof(FileForm.File))
            .WithMessage(tooLarge);
    }

    /// <summary>
    /// What the object holds after the form: the new file, none, or the one it held. The old one is let go: saved after
    /// the object, for the object points at it.
    /// </summary>
    public static async Task<Guid?> KeepFileAsync(
        this PortalDb db,
        CurrentUser me,
        FileForm form,
        Guid? held,
        CancellationToken stop
    )
    {
        if (form.File is null)
            return form.DropFile ? null : held;
        await using var content = form.File.OpenReadStream();
        if (form.IsScan && content.Length <= StoredFile.MaxSize && !FileContent.Recognise(content).IsScan)
            throw new RuleBroken("Это не скан: приложите PDF или фото подписанной бумаги.", nameof(FileForm.File));
        return (await db.PutAsync(me.DistrictId!.Value, form.File.FileName, content, stop)).Id;
    }

    /// <summary>The bytes that nothing points at any more.</summary>
    public static async Task DropFileAsync(this PortalDb db, CurrentUser me, Guid? before, Guid? after)
    {
        if (before is not { } gone || gone == after)
            return;
        if (await db.StoredFiles.VisibleTo(me).SingleOrDefaultAsync(f => f.Id == gone) is { } file)
            db.Remove(file);
    }

    public static async Task<FileNow?> FileNowAsync(this PortalDb db, CurrentUser me, Guid? id, string address) =>
        id is null
            ? null
            : await db
                .StoredFiles.VisibleTo(me)
                .Where(f => f.Id == id)
                .Select(f => new FileNow(f.Id, f.Name, f.Size, address, f.Hash))
                .SingleOrDefaultAsync();

    /// <summary>Asked after the object that holds the file has been found visible.</summary>
    public static async Task<Microsoft.AspNetCore.Mvc.IActionResult> SendFileAsync(
        this PortalDb db,
        CurrentUser me,
        Guid? id
    ) =>
        id is { } file
        && await db.StoredFiles.VisibleTo(me).AsNoTracking().SingleOrDefaultAsync(f => f.Id == file) is { } found
            ? new StoredFileResult(db, found)
            : new Microsoft.AspNetCore.Mvc.NotFoundResult();
}
