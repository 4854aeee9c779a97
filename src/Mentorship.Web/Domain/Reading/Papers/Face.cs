using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>The face of an order: who, what number, when, where, of what, on what ground; then points and a signature.</summary>
internal sealed partial class Face
{
    private const int LongestTitle = 900;
    private const int HeadLines = 60;

    private readonly List<Line> lines;
    private int at;

    // «ПРИКАЗЫВАЮ:» stands before the points.
    private bool isOrdered;

    private Face(List<Line> lines) => this.lines = lines;

    /// <summary>The first line that is no longer the face.</summary>
    public int End { get; private set; }
    public ReadOrder Order { get; private set; } = Nothing;

    /// <summary>Lines of points that name a working group.</summary>
    public IReadOnlyList<Line> Group { get; private set; } = [];
    public static ReadOrder Nothing { get; } = new(null, null, null, null, null, null, new ReadSigner(null, null), []);

    /// <param name="lines">Up to the first table that is read.</param>
    public static Face Read(List<Line> lines)
    {
        var face = new Face(lines);
        // «УТВЕРЖДАЮ … Приказ № 112 от …» is a stamp.
        var kind = lines.TakeWhile(l => !Stamps.IsApproval(l.Flat)).ToList().FindIndex(l => IsKind(l.Flat));
        if (kind >= 0 && kind < HeadLines)
            face.ReadOrder(kind);
        else
            face.ReadApproval();
        return face;
    }

    private void ReadOrder(int kind)
    {
        var head = lines.Take(kind).Where(l => !l.IsEmpty && !Stamps.IsStart(l.Flat)).ToList();
        var facts = new FaceFacts();
        facts.Take(Rest().Replace(lines[kind].Flat, ""));
        at = kind + 1;
        while (
            at < lines.Count
            && at < kind + 14
            && !IsBegun(lines[at])
            && !IsTitle(lines[at])
            && !Points.IsTitleOfRoadmap(lines[at])
        )
            facts.Take(lines[at++].Text);
        foreach (var line in head)
            facts.Take(line.Text, onlyDates: true);
        var title = Title();
        var preamble = Preamble();
        var points = Points.Read(lines, at, isOrdered);
        at = points.End;
        var signer = Signature.Read(lines, ref at);
        End = at;
        Order = new ReadOrder(
            Issuers.Name(head),
            facts.Number,
            facts.Date,
            facts.Place,
            title,
            WithBefore(preamble, points.Before),
            signer,
            points.Found
        )
        {
            IsUnnumbered = points.IsUnnumbered,
            Before = points.Before,
            Kind = string.Concat(Rest().Match(lines[kind].Flat).Value.Where(char.IsLetter)).ToLowerInvariant(),
        };
        Group = points.Group;
    }

    // A roadmap that a stamp approves has no order of its own: «УТВЕРЖДАЮ, директор …, приказ № …».
    private void ReadApproval()
    {
        var start = lines.FindIndex(l => Stamps.IsApproval(l.Flat));
        if (start < 0 || start >= HeadLines)
        {
            ReadAnnexStamp();
            return;
        }
        var stamp = Stamps.Read(lines, start);
        End = stamp.End;
        Order = Nothing with
        {
            Issuer =
                Issuers.OfPost(stamp.Signer.Post)
                ?? Issuers.Nominative(stamp.Issuer)
                ?? Issuers.Letterhead(lines.Take(start)),
            Number = stamp.OrderNumber,
            Date = stamp.OrderDate,
            Signer = stamp.Signer,
        };
    }

    // «Приложение к приказу управления образования от … № …» of an order that was left at home.
    private void ReadAnnexStamp()
    {
        var start = lines.FindIndex(l => Stamps.IsStart(l.Flat));
        if (start < 0 || start >= HeadLines)
            return;
        var stamp = Stamps.Read(lines, start);
        if (stamp.OrderNumber is not null || stamp.OrderDate is not null)
            Order = Nothing with
            {
                Issuer = Issuers.Nominative(stamp.Issuer) ?? Issuers.Letterhead(lines.Take(start)),
                Number = stamp.OrderNumber,
                Date = stamp.OrderDate,
            };
    }

    private string? Title()
    {
        while (at < lines.Count && lines[at].IsEmpty)
            at++;
        if (at < lines.Count && BeginsRoadmap())
            return null;
        var found = new List<string>();
        var first = at < lines.Count ? lines[at] : null;
        while (at < lines.Count && first is not null && found.Sum(f => f.Length) < LongestTitle)
        {
            var line = lines[at];
            var goesOn =
                found.Count == 0
                || line.IsEmpty
                || line.Block == lines[at - 1].Block
                || line.From.IsBold == first.From.IsBold && IsWrapped(found[^1], line.Flat, first);
            if (line.IsEmpty && found.Count > 0 && !IsOpen(found))
                break;
            if (!line.IsEmpty && (IsBegun(line) || !goesOn))
                break;
            if (!line.IsEmpty)
                found.Add(line.Flat);
            at++;
        }
        return Text.Tidy(found.Aggregate("", Joining.Halves));
    }

    // «Об утверждении … «Наставник» waits for its quote.
    private static bool IsOpen(List<string> title) =>
        title.Sum(t => t.Count(c => c == '«') - t.Count(c => c == '»')) > 0;

    private static bool IsWrapped(string before, string line, Line first) =>
        first.From.IsBold
        || first.From.IsCentered
        || char.IsLower(line[0])
        || !before.EndsWith('.') && !char.IsUpper(line[0]);

    private string? Preamble()
    {
        var found = new List<string>();
        while (at < lines.Count && !Points.IsPoint(lines[at]) && !Signature.Begins(lines, at))
        {
            if (BeginsRoadmap())
                break;
            if (!lines[at].IsEmpty)
                found.Add(lines[at].Flat);
            at++;
            isOrdered = found.Count > 0 && Commands().IsMatch(found[^1]);
            if (isOrdered)
                break;
            if (found.Count > 30)
                break;
        }
        return Text.Tidy(string.Join(' ', found));
    }

    // «ПРИКАЗЫВАЮ: Настоящий приказ распространяется … 1. …»: said before anything is ordered.
    private static string? WithBefore(string? preamble, List<string> before)
    {
        if (before.Count == 0)
            return preamble;
        var command = Commands().Match(preamble ?? "");
        var own = command.Success ? preamble![..command.Index].TrimEnd(' ', ',', '.') : preamble;
        var words = string.Join(' ', before).TrimEnd('.', ';');
        return $"{(string.IsNullOrEmpty(own) ? "" : $"{own}. ")}{words} {command.Value}".TrimEnd();
    }

    // An order that orders nothing: the title of its roadmap stands right under its own.
    private bool BeginsRoadmap() =>
        Points.IsTitleOfRoadmap(lines[at])
        && !lines.Skip(at).Take(HeadLines).Any(l => Commands().IsMatch(l.Flat) || Points.IsPoint(l));

    private static bool IsTitle(Line line) =>
        TitleStart().IsMatch(line.Flat) || line.From.IsBold && line.Flat.Length > 30 && !FaceFacts.HasFacts(line.Flat);

    private static bool IsBegun(Line line) =>
        PreambleStart().IsMatch(line.Flat)
        || Commands().IsMatch(line.Flat)
        || Points.IsPoint(line) && line.From.Label is not null
        || FirstPoint().IsMatch(line.Flat);

    private static bool IsKind(string line) => line.Length < 90 && Kind().IsMatch(line) && !Commands().IsMatch(line);

    [GeneratedRegex(
        @"^(?:П\s?Р\s?И\s?К\s?А\s?З|Р\s?А\s?С\s?П\s?О\s?Р\s?Я\s?Ж\s?Е\s?Н\s?И\s?Е|П\s?О\s?С\s?Т\s?А\s?Н\s?О\s?В\s?Л\s?Е\s?Н\s?И\s?Е|Приказ|Распоряжение|Постановление)(?![а-яё])",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Kind();

    [GeneratedRegex(
        @"^(?:П\s?Р\s?И\s?К\s?А\s?З|Р\s?А\s?С\s?П\s?О\s?Р\s?Я\s?Ж\s?Е\s?Н\s?И\s?Е|П\s?О\s?С\s?Т\s?А\s?Н\s?О\s?В\s?Л\s?Е\s?Н\s?И\s?Е|Приказ|Распоряжение|Постановление)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Rest();

    [GeneratedRegex(@"^[«""]?(?:О|Об|Обо)\s+[«а-яёА-ЯЁ]", RegexOptions.None, 1000)]
    private static partial Regex TitleStart();

    [GeneratedRegex(
        @"^(?:В\s+(?:соответствии|целях|связи|рамках)|Во\s+исполнение|На\s+основании|Руководствуясь|С\s+целью|По\s+итогам|Согласно|Учитывая|Рассмотрев|Исходя|Для\s|Принимая|Во\s+избежание|На\s+основе|В\s+продолжение)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex PreambleStart();

    [GeneratedRegex(
        @"(?:п\s?р\s?и\s?к\s?а\s?з\s?ы\s?в\s?а\s?ю|п\s?о\s?с\s?т\s?а\s?н\s?о\s?в\s?л\s?я\s?[юе]\s?т?|обязываю|р\s?а\s?с\s?п\s?о\s?р\s?я\s?ж\s?а\s?ю\s?с\s?ь|предлагаю)\s?:?$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Commands();

    [GeneratedRegex(@"^1[.)]\s+[А-ЯЁ]", RegexOptions.None, 1000)]
    private static partial Regex FirstPoint();
}
