using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>Members of a working group, from a table or a list.</summary>
internal sealed partial class WorkingGroups
{
    private const int LongestHead = 160;

    private string? role;
    private bool isForAll;

    public List<ReadMember> Read { get; } = [];
    public HashSet<int> Blocks { get; } = [];

    /// <summary>A point of the order names them: no annex does.</summary>
    public bool IsInPoint { get; private set; }

    /// <param name="isAnnounced">The heading says that a group follows.</param>
    public bool Take(SourceTable table, int block, bool isAnnounced)
    {
        var named = table.Rows.Count(r => r.Cells.Any(HasName));
        var nameless = table.Rows.Count(r => !r.Cells.Any(HasName) && r.Cells.Any(c => Vacant().IsMatch(c.Text)));
        var announced = isAnnounced || table.Rows.Any(r => r.Cells.Any(c => GroupRoles.IsNamedIn(c.Text)));
        if (
            !announced
            || table.Width > 6
            || named == 0
            || !GroupHeads.Stand(table) && (named + nameless) * 2 < table.Rows.Count(r => r.Cells.Any(c => !c.IsEmpty))
        )
            return false;
        Blocks.Add(block);
        for (var at = 0; at < table.Rows.Count; at++)
            Row(table.Rows[at], new SourcePlace(block, at));
        return true;
    }

    /// <summary>«Петрова А. И. – методист», «2) секретарь – Петрова А. И.»: somebody and what he is, and nothing to be done.</summary>
    public static bool IsMember(string line)
    {
        var text = Bare(line);
        return !Doing().IsMatch(text)
            && (
                NamesInText.AtStart(text) is { Success: true } name && Edge().IsMatch(text[name.Length..])
                || RoleLine().Match(text) is { Success: true } role
                    && NamesInText.AtStart(role.Groups["rest"].Value).Success
            );
    }

    // Without the number or the dash of a list.
    private static string Bare(string line) => ItemNumber.Split(line).Text.TrimStart('-', '–', '—', '•', ' ');

    /// <summary>Somebody is told to do something.</summary>
    public static bool IsDoing(string text) => Doing().IsMatch(text);

    /// <summary>The members that a point of the order names, a line or a part of a line each.</summary>
    public void TakePoint(IEnumerable<Line> lines)
    {
        Take(
            lines.SelectMany(l =>
                l.Text.Split(';')
                    .SelectMany(NamesInText.PartBeforeNames)
                    .Select(piece =>
                        l with
                        {
                            Text = Domain.Text.Unstopped(piece.Trim(' ', '-', '–', '—', '•').TrimStart('.'), ' ', '.'),
                        }
                    )
            )
        );
        IsInPoint = Read.Count > 0;
    }

    /// <summary>«Рабочая группа:» and its members under whatever else an annex holds: they are no text of it any more.</summary>
    public void TakeTail(List<Line> body)
    {
        var head = body.FindIndex(l => l.Flat.Length < LongestHead && AnnexTitles.IsGroup(l.Flat.TrimEnd(':')));
        if (head < 0)
            return;
        var members = body.Skip(head + 1).TakeWhile(l => l.IsEmpty || IsMember(l.Flat)).ToList();
        if (members.Count(l => !l.IsEmpty) < 2)
            return;
        Take(members);
        body.RemoveRange(head, members.Count + 1);
    }

    public void Take(IEnumerable<Line> lines)
    {
        foreach (var line in lines.Where(l => !l.IsEmpty))
        {
            var text = Bare(line.Flat);
            // «Руководитель рабочей группы: Петрова А. И., начальник отдела»
            var named =
                RoleLine().Match(text) is { Success: true, Groups: var g }
                && NamesInText.AtStart(g["rest"].Value).Success
                    ? g
                    : null;
            if (named is null && !NamesInText.AtStart(text).Success && Heading(text))
                continue;
            if (named is not null)
                role = GroupRoles.Of(named["role"].Value);
            var whole = named is null ? text : named["rest"].Value;
            if (NamesInText.AtStart(whole) is { Success: true } name)
                Add(name.Value, whole[name.Length..], line.Place);
            else if (Read.Count > 0 && text.Length is > 0 and < LongestHead && text != line.Flat && !IsDoing(text))
                Nameless([Text.Unstopped(text, ' ', ';', ',', '.')], line.Place);
        }
    }

    private void Row(SourceRow row, SourcePlace place)
    {
        var cells = row.Cells.Where(c => !c.IsEmpty).ToList();
        var named = cells.FindIndex(HasName);
        var others = cells
            .Where((c, i) => i != named && ItemNumber.Of(c.Text) is null && c.Text.Any(char.IsLetter))
            .Select(c => Text.Tidy(c.Text)!)
            .ToList();
        if (named < 0)
        {
            if (IsNameless(cells, others))
                Nameless(others, place);
            else if (cells.Count > 0)
                Heading(Text.Tidy(cells[0].Text) ?? "");
            return;
        }
        string? name = null;
        var rest = new List<string>();
        foreach (var line in Lines(cells[named].Text))
        {
            if (name is null && NamesInText.AtStart(line) is { Success: true } found)
                (name, rest) = (found.Value, [line[found.Length..]]);
            else if (name is null)
                Heading(line);
            else
                rest.Add(line);
        }
        if (others.Count > 1)
            TakeRole(others);
        Add(name!, string.Join(' ', rest.Concat(others)), place);
    }

    // «вакансия», «Депутат районного Совета»: a place in the group whose holder nobody has named.
    private bool IsNameless(List<SourceCell> cells, List<string> others) =>
        Read.Count > 0
        && others.Count > 0
        && (others.Count > 1 || ItemNumber.Of(cells[0].Text) is not null)
        && !others.Exists(o => GroupHeads.IsOne(o));

    private void Nameless(List<string> words, SourcePlace place)
    {
        TakeRole(words);
        var at = words.FindIndex(w => Note().Replace(w, "").Any(char.IsLetter));
        if (at < 0)
            return;
        var name = Note().Replace(words[at], "").Trim(' ', ',', ';');
        role = GroupRoles.Take(ref name) ?? role;
        Add(
            name.Trim(' ', ',', ';', '–', '—', '-'),
            string.Join(' ', words.Where((_, i) => i != at).Concat(NoteOf(words[at]))),
            place
        );
    }

    // What stands in a cell of its own is what somebody is in the group; that he has to agree is said of him.
    private void TakeRole(List<string> cells)
    {
        var at = cells.FindIndex(c => GroupRoles.IsRole(Note().Replace(c, "").Trim()));
        if (at < 0)
            return;
        role = GroupRoles.Of(Note().Replace(cells[at], "").Trim());
        cells.AddRange(NoteOf(cells[at]));
        cells.RemoveAt(at);
    }

    private static IEnumerable<string> NoteOf(string words) =>
        Note().Match(words) is { Success: true } note ? [note.Value] : [];

    // A name may be broken over lines: «Петрова / Анна Ивановна».
    private static IEnumerable<string> Lines(string text)
    {
        var lines = text.Split('\n').Select(l => ItemNumber.Split(l.Trim()).Text).ToList();
        return lines.Exists(l => NamesInText.AtStart(l).Success) ? lines : [Text.Tidy(text) ?? ""];
    }

    private void Add(string name, string after, SourcePlace place)
    {
        var post = Text.Unstopped(Edges().Replace(after, ""), ' ', ',', ';', '.');
        var note = Note().Match(post);
        if (note.Success)
            post = post.Remove(note.Index, note.Length);
        var said = GroupRoles.Take(ref post) ?? role;
        if (!isForAll)
            role = null;
        Read.Add(
            new ReadMember(
                Text.Tidy(name)!,
                Text.Tidy(Text.Unstopped(Edges().Replace(post, ""), ' ', ',', ';', '.')),
                said,
                note.Success ? note.Groups["note"].Value.ToLowerInvariant() : null
            )
            {
                Place = place,
            }
        );
    }

    // «Члены рабочей группы:» holds for all that follow, «Секретарь:» for the next one.
    private bool Heading(string line)
    {
        if (
            line.Length > 90
            || NamesInText.AtEnd(line.TrimEnd(':', '.')).Success
            || GroupRoles.Of(line) is not { } said
        )
            return false;
        (role, isForAll) = (
            said,
            line.TrimStart().StartsWith("член", StringComparison.OrdinalIgnoreCase)
                || line.Contains("Члены", StringComparison.Ordinal)
        );
        return true;
    }

    private static bool HasName(SourceCell cell) =>
        cell.Text.Length < 200 && Lines(cell.Text).Any(l => NamesInText.AtStart(l).Success);

    [GeneratedRegex(@"^(?<role>[\p{L}\s]{6,60}?)\s?[:–—-]\s(?<rest>.+)$", RegexOptions.None, 1000)]
    private static partial Regex RoleLine();

    [GeneratedRegex(@"\b\p{L}+[аеияыу]ть(?:ся)?\b", RegexOptions.None, 1000)]
    private static partial Regex Doing();

    [GeneratedRegex(@"^\s?(?:[,;:(–—-]|$)", RegexOptions.None, 1000)]
    private static partial Regex Edge();

    [GeneratedRegex(@"\bваканс|\bвакантн|по согласованию", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Vacant();

    [GeneratedRegex(@"\(?\b(?<note>по согласованию)\b\)?", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Note();

    [GeneratedRegex(@"^[\s,;:–—-]+|[\s,;]+$", RegexOptions.None, 1000)]
    private static partial Regex Edges();
}
