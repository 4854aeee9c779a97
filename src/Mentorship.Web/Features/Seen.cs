using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Mentorship.Web.Ui.Forms;

namespace Mentorship.Web.Features;

/// <summary>
/// How two people who edit one thing are noticed: a form carries the mark of the values it was opened with, and the
/// row is locked while they are compared. A mark of values and not of the row: two sections of a card never quarrel.
/// </summary>
public static class Seen
{
    public static string Mark(params object?[] values) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', values.Select(Write)))))[
            ..20
        ];

    private static string Write(object? value) =>
        value switch
        {
            null => "",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
}

/// <summary>A form that two people may have open at once: <c>Of(…)</c> ends with <c>.Marked()</c>.</summary>
public interface ISeenForm<TForm>
    where TForm : ISeenForm<TForm>
{
    static abstract SeenFields<TForm> Fields { get; }
    string? Seen { get; set; }
}

public static class SeenForms
{
    public static TForm Marked<TForm>(this TForm form)
        where TForm : ISeenForm<TForm>
    {
        form.Seen = TForm.Fields.Mark(form);
        return form;
    }
}

/// <summary>The labelled fields of a form: what is marked, compared and, when two people met, shown side by side.</summary>
public sealed class SeenFields<TForm>(params (string Label, Func<TForm, object?> Value)[] fields)
{
    public string Mark(TForm form) => Seen.Mark([.. fields.Select(f => f.Value(form))]);

    public IReadOnlyList<Clash> Clashes(TForm now, TForm typed) =>
        [
            .. from field in fields
            let there = Show(field.Value(now))
            let here = Show(field.Value(typed))
            where there != here
            select new Clash(field.Label, there, here),
        ];

    private static string? Show(object? value) =>
        value switch
        {
            null or "" => null,
            DateOnly day => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
            string text => text.Trim(),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture),
        };
}
