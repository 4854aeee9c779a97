using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties.Known;

/// <summary>«ОО, кроме СОШ № 1»: whom an exception leaves out is for a person to say, and so is whom it leaves.</summary>
internal static class Exceptions
{
    public static bool Has(IReadOnlyList<Term> terms)
    {
        for (var i = 0; i < terms.Count; i++)
            if (IsException(terms[i].Text, i + 1 < terms.Count ? terms[i + 1].Text : ""))
                return true;
        return false;
    }

    private static bool IsException(string word, string next) =>
        word switch
        {
            "кроме" or "помимо" => next is not ("того" or "этого"),
            "исключением" or "исключая" or "исключении" or "исключение" or "искл" => true,
            "не" => next is "включая" or "считая" or "относится",
            _ => false,
        };
}
