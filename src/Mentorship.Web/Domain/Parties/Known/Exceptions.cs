using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties.Known;

/// <summary>Words that leave somebody out: «кроме», «за исключением», «без», «не включая».</summary>
internal static class Exceptions
{
    public static int Count(IReadOnlyList<Term> terms)
    {
        var count = 0;
        for (var i = 0; i < terms.Count; i++)
            if (terms[i].Text != "без" && IsException(terms[i].Text, i + 1 < terms.Count ? terms[i + 1].Text : ""))
                count++;
        return count;
    }

    /// <summary>How many terms the words take that stand here.</summary>
    public static int Length(Walk walk, int ahead = 0)
    {
        if (walk[ahead].Text == "за" && walk[ahead + 1].Text is "исключением" or "исключении")
            return 2;
        if (!walk.IsWord(ahead) || !IsException(walk[ahead].Text, walk[ahead + 1].Text))
            return 0;
        return walk[ahead].Text == "не" ? 2 : 1;
    }

    private static bool IsException(string word, string next) =>
        word switch
        {
            "кроме" or "помимо" => next is not ("того" or "этого"),
            "без" => next is not "исключения",
            "исключением" or "исключая" or "исключении" or "исключение" or "искл" => true,
            "не" => next is "включая" or "считая" or "относится",
            _ => false,
        };
}
