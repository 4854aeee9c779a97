using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.People;
using Xunit;

namespace Mentorship.Tests.Declension;

/// <summary>The tables of forms beside this file.</summary>
internal static class FormsTable
{
    public static readonly Case[] Oblique = [.. Enum.GetValues<Case>().Skip(1)];

    public static TheoryData<string, string> Rows(string table)
    {
        using var stream = typeof(FormsTable).Assembly.GetManifestResourceStream(table)!;
        using var reader = new StreamReader(stream);
        var rows = new TheoryData<string, string>();
        while (reader.ReadLine() is { } line)
            if (line is not ([] or ['#', ..]) && line.Split(": ", 2) is [var what, var forms])
                rows.Add(what, forms);
        return rows;
    }

    public static Declined Name(char part, Sex sex, string text)
    {
        var name = new PersonName(part == 'ф' ? text : null, part == 'и' ? text : null, part == 'о' ? text : null);
        var forms = PersonForms.Of(name, sex);
        return part switch
        {
            'ф' => forms.Surname,
            'и' => forms.Name,
            _ => forms.Patronymic!,
        };
    }

    public static Sex SexOf(char letter) => letter == 'м' ? Sex.Male : Sex.Female;

    public static string Line(Declined declined, string separator = " ")
    {
        var forms = Oblique.Select(to => declined[to]).ToList();
        var same = forms.TrueForAll(form => form == declined.Forms.Nominative);
        return (same ? "=" : string.Join(separator, forms)) + (declined.IsCertain ? "" : " ?");
    }
}
