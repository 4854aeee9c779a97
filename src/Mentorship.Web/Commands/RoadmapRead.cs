using System.CommandLine;
using Mentorship.Web.Documents.Reading;
using Mentorship.Web.Domain;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Commands;

/// <summary>Says how an order with its roadmap is read; needs no database.</summary>
internal static class RoadmapRead
{
    private const int Unreadable = 2;

    public static Command Command()
    {
        var file = new Argument<string>("файл") { Description = "приказ с дорожной картой, .docx или .xlsx" };
        var read = new Command("read", "прочитать приказ так, как его читает портал") { file };
        read.SetAction(asked => Run(asked.GetValue(file)!));
        return new Command("roadmap", "дорожные карты в файлах") { read };
    }

    /// <summary>Words of the command line that are no option of this verb.</summary>
    public static int Refuse()
    {
        Console.Error.WriteLine("Команда не понята: roadmap read ФАЙЛ, где ФАЙЛ – приказ .docx или .xlsx.");
        return Unreadable;
    }

    private static int Run(string file)
    {
        try
        {
            using var content = File.OpenRead(file);
            var reading = OrderFile.Read(content, file);
            Console.WriteLine(RoadmapJson.Write(reading));
            if (PictureWords.LeftOut(reading.Source) is { } left)
                Console.Error.WriteLine(left);
            return 0;
        }
        catch (RuleBroken refusal)
        {
            Console.Error.WriteLine(refusal.Message);
        }
        catch (Exception failure)
            when (failure is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            Console.Error.WriteLine($"Файл «{file}» не открывается: проверьте имя и права на чтение.");
        }
        return Unreadable;
    }
}
