namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>The whole cell: one deadline, a first one with «далее …», or several for the parties.</summary>
internal static class PhraseParser
{
    public static Phrase? Read(Cursor cursor)
    {
        cursor.SkipMarks("-,.;\n");
        if ((cursor.Try(() => PartyParser.Named(cursor)) ?? cursor.Try(() => ReportOf.Alone(cursor))) is { } named)
            return named;
        List<Phrase> chains = [];
        while (!cursor.IsOver && Chain(cursor) is { } chain)
        {
            chains.Add(chain);
            var at = cursor.At;
            if (chains is [WindowList dates] && cursor.Try(() => ReportOf.After(cursor, dates)) is { } reported)
                return reported;
            cursor.SkipMarks(",;/.\n");
            if (cursor.IsOver)
                break;
            if (chain is not (Repeated { First: not null } or Lasting { First: not null }) && !StartsChain(cursor))
            {
                cursor.At = at;
                break;
            }
        }
        return chains.Count switch
        {
            0 => null,
            1 => chains[0],
            _ => new Divided([.. chains.Select(c => new PartyPhrase(null, c))]),
        };
    }

    private static bool StartsChain(Cursor cursor) => cursor[-1].Text is ";" or "/" or "\n";

    public static Phrase? Chain(Cursor cursor)
    {
        cursor.AfterThen = false;
        if (Simple(cursor) is not { } first)
            return null;
        var at = cursor.At;
        cursor.SkipMarks(",;.(-\n");
        if (
            !cursor.AnyOf(
                "и далее",
                "далее",
                "затем",
                "в дальнейшем",
                "потом",
                "впоследствии",
                "в последующем",
                "после этого",
                "последующие",
                "с последующим"
            )
        )
        {
            cursor.At = at;
            return first;
        }
        cursor.SkipMarks("-:,.");
        cursor.AfterThen = true;
        if (cursor.Try(() => Simple(cursor)) is not { } rest)
        {
            if (first is not (WindowList { Items: [{ Edge: Edge.Since }] } or Lasting))
                cursor.At = at;
            return first;
        }
        cursor.SkipMarks(")");
        if (first is WindowList { Items: [{ Edge: Edge.Since } since] })
            return rest switch
            {
                Repeated { Bounds: null } repeated => repeated with { Bounds = since },
                Lasting { Bounds: null } => new Lasting(since),
                _ => null,
            };
        // «Ежемесячно, далее ежеквартально»: since when, nobody says.
        if (rest is Repeated or Lasting && first is not WindowList)
        {
            cursor.At = at;
            return first;
        }
        return rest switch
        {
            Repeated repeated => repeated with { First = first },
            Lasting lasting => lasting with { First = first },
            WindowList { Items: [{ Lasting: true } bounds] } => new Lasting(bounds) { First = first },
            WindowList more when first is WindowList some => new WindowList([.. some.Items, .. more.Items]),
            Requested request => first with { Also = $"{first.Also}, затем {request.Words}" },
            Scheduled plan => first with { Also = $"{first.Also}, затем {plan.Words}" },
            _ => null,
        };
    }

    public static Phrase? Simple(Cursor cursor)
    {
        cursor.SkipMarks("(\n");
        if (cursor.AnyOf(ReportOf.Verbs))
            cursor.SkipMarks("-:,");
        var start = cursor.Start;
        return cursor.Try(() => ScheduleParser.Read(cursor))
            ?? Alternative(cursor, cursor.Try(() => RepeatedParser.Read(cursor)), start)
            ?? Alternative(cursor, cursor.Try(() => DatelessParser.Always(cursor)), start)
            ?? Alternative(cursor, cursor.Try(() => WindowsOrRule(cursor)), start)
            ?? cursor.Try(() => RelatedParser.Read(cursor))
            ?? cursor.Try(() => DatelessParser.Conditional(cursor))
            ?? cursor.Try(() => OnRequest(cursor));
    }

    /// <summary>What names a time by itself: dates, a rule, a stretch that lasts.</summary>
    public static Phrase? Dated(Cursor cursor) =>
        cursor.Try(() => RepeatedParser.Read(cursor))
        ?? cursor.Try(() =>
            WindowsOrRule(cursor) is { } found and not WindowList { Items: [{ Edge: Edge.Since }] } ? found : null
        );

    private static Phrase? OnRequest(Cursor cursor)
    {
        if (DatelessParser.Request(cursor) is not { } request)
            return null;
        var at = cursor.At;
        cursor.SkipMarks(",(-\n");
        cursor.AnyOf("но");
        if (cursor.Try(() => RepeatedParser.Read(cursor)) is { } rule)
            return rule;
        cursor.At = at;
        return request;
    }

    private static Phrase? WindowsOrRule(Cursor cursor)
    {
        if (WindowListParser.Read(cursor) is not { } windows)
            return null;
        if (windows.Items.Any(w => w.Span is DaySpan { Month: null }))
            return null;
        if (cursor.Try(() => RepeatedParser.After(cursor, windows)) is { } rule)
            return rule;
        windows = cursor.Try(() => NextYears.Behind(cursor, windows)) ?? windows;
        if (windows.Items is [{ Lasting: true } one])
            return one.Span is PeriodSpan && cursor.Try(() => ReportOf.Read(cursor)) is { } report
                ? report
                : new Lasting(one);
        if (cursor.Try(() => ReportOf.Behind(cursor, windows)) is { } reported)
            return reported;
        if (windows.Items is [{ Edge: Edge.Since } since])
        {
            var at = cursor.At;
            cursor.SkipMarks(",");
            if (
                cursor.AnyOf("постоянно", "регулярно", "систематически", "бессрочно", "на постоянной основе")
                || LastingParser.Open(cursor)
            )
                return new Lasting(since);
            cursor.At = at;
        }
        return windows;
    }

    // «постоянно (по запросу)» waits for the request; a date with «или по запросу» keeps its date.
    private static Phrase? Alternative(Cursor cursor, Phrase? phrase, int start)
    {
        if (phrase is null)
            return null;
        var (at, doubt) = (cursor.At, cursor.Doubt);
        var since = phrase is WindowList { Items: [{ Edge: Edge.Since }] };
        var slash = cursor.IsMark("/");
        var planned = cursor.IsMark("-") && cursor[1].Text is "по" or "согласно" or "в";
        cursor.SkipMarks(
            slash ? "/"
            : planned ? "-"
            : ",(;\n"
        );
        cursor.AskIf(slash && phrase is Lasting, Doubts.Slash);
        var also = slash && phrase is Repeated || cursor[0].Text is "или" or "либо" or "и" or "а";
        if (cursor.Try(() => DatelessParser.Request(cursor)) is { } request)
        {
            cursor.SkipMarks(")");
            cursor.AskIf(phrase is WindowList && !also && !since, Doubts.Conditional(request.Words));
            return since ? new Requested(cursor.Cut(start))
                : phrase is Lasting ? request
                : phrase with { Also = also ? $" или {request.Words}" : $", {request.Words}" };
        }
        if (phrase is Lasting && cursor.Try(() => ScheduleParser.Read(cursor)) is { } plan)
        {
            cursor.SkipMarks(")");
            return plan;
        }
        var or = phrase is WindowList && !since && cursor.AnyOf("или", "либо");
        if (phrase is not Lasting && !cursor.IsOver && cursor.Try(() => ScheduleParser.Beside(cursor)) is { } beside)
        {
            cursor.SkipMarks(")");
            if (or)
                return phrase with { Also = $"{phrase.Also} или {beside.Words}" };
            if (beside.Doubt is { } question && !ScheduleParser.IsExact(phrase))
                cursor.Ask(question);
            return since ? new Scheduled(cursor.Cut(start)) : phrase with { Also = $"{phrase.Also}, {beside.Words}" };
        }
        if (phrase is WindowList && !since && cursor.Try(() => RelatedParser.Beside(cursor)) is { } term)
        {
            cursor.SkipMarks(")");
            return phrase with { Also = $", {term.Words}" };
        }
        (cursor.At, cursor.Doubt) = (at, doubt);
        return phrase;
    }
}
