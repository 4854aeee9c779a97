using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>A part of every round: «в конце каждого месяца», «ежеквартально до конца квартала», «по итогам каждого полугодия».</summary>
internal static class RoundPartParser
{
    public static Repeated? Each(Cursor cursor)
    {
        var start = cursor.Start;
        if (cursor.AnyOf("по итогам", "по окончании", "по завершении", "по результатам", "после окончания", "после"))
        {
            if (!cursor.AnyOf("каждого", "каждой") || RuleParser.Unit(cursor, 1, false) is not { } after)
                return null;
            cursor.Ask(Doubts.NoTerm(cursor.Cut(start)));
            return new Repeated(after);
        }
        if (Read(cursor) is not { } part || !cursor.AnyOf("каждого", "каждой"))
            return null;
        if (RuleParser.Unit(cursor, 1, false) is not { } rule)
            return null;
        cursor.AskIf(rule.Of != Term.None, Doubts.SchoolTerms);
        if (rule.Of != Term.None)
            return new Repeated(rule);
        if (rule.Every != Every.Year)
            return Fits(part, rule) && rule.Every != Every.Week ? new Repeated(rule) { Part = part } : null;
        Span year = cursor.IsStem("учебн", -2) ? new SchoolSpan(0) : new PeriodSpan(OneYear: true);
        var piece = part is { Edge: Edge.By, Part: Part.Decade, Number: 1 } ? Part.FirstDay : part.Part;
        return new Repeated(rule with { School = false })
        {
            On = [new Window(new PartSpan(piece, part.Number, year), part.Edge)],
        };
    }

    /// <summary>«Ежемесячно, в конце месяца»; «ежемесячно в первой декаде».</summary>
    public static Repeated? Narrow(Cursor cursor, Repeated rule)
    {
        if (Read(cursor) is not { } part || !Fits(part, rule.Rule))
            return null;
        if (part.IsDecade && rule.Rule.Every == Every.Quarter)
            cursor.AnyOf("последнего месяца");
        cursor.AnyOf("каждого", "текущего", "отчетного");
        var own = rule.Rule.Every switch
        {
            Every.Month => cursor.AnyOf("месяца"),
            Every.Quarter => cursor.AnyOf("квартала"),
            Every.HalfYear => cursor.AnyOf("полугодия"),
            _ => false,
        };
        var fits = rule.Rule is { Every: Every.Month or Every.Quarter or Every.HalfYear, EveryN: 1, Times: 1 };
        return fits && (own || cursor[0].Kind != TokenKind.Word && cursor[0].Kind != TokenKind.Number)
            ? rule with
            {
                Part = part,
            }
            : null;
    }

    // «До начала месяца» is the day before it and no part of it.
    private static bool Fits(RoundPart part, Rule rule) =>
        (
            !part.IsDecade
            || rule.Every == Every.Month
            || rule.Every == Every.Quarter && part is { Number: 0, Edge: Edge.Within }
        )
        && part
            is { Part: Part.Week }
                or { Part: Part.Decade, Number: <= 3 }
                or { Part: Part.Half, Number: 1 or 2 }
                or { Part: Part.Middle }
        && part is not { Edge: Edge.By, Number: 1 };

    private static RoundPart? Read(Cursor cursor)
    {
        var edge = cursor.AnyOf("не позднее", "не позже", "до", "к") ? Edge.By : Edge.Within;
        if (edge == Edge.Within)
            cursor.AnyOf("в течение", "в", "во", "на");
        if (PartNames.Read(cursor) is not var (part, number))
            return null;
        if (edge == Edge.By && cursor.IsStem("середин", -1))
            part = Part.Middle;
        return new RoundPart(part, number, edge) { IsDecade = cursor.IsStem("декад", -1) };
    }
}
