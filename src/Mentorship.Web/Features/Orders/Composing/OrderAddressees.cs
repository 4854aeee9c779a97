using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Parties;

namespace Mentorship.Web.Features.Orders.Composing;

/// <content>Whom points turn to, in the dative as the paper prints them.</content>
public sealed partial record OrderFacts
{
    /// <summary>Whom the point turns to, as the paper prints it.</summary>
    public string? Addressee(OrderPoint point) => point.Addressee ?? Proposed(point)?.Words;

    /// <summary>As the rules would print it.</summary>
    public (string Words, bool IsCertain)? Proposed(OrderPoint point) =>
        point.Executor is { } words
            ? Addressing.Read(words, point.IsOutside ? null : Whom(words), Person, point.IsRecommended, Directory.Forms)
            : null;

    /// <summary>Executors of whose case the rules are not sure and that nobody has put right.</summary>
    public IEnumerable<string> Undeclined =>
        Text.Numbers()
            .Zip(Text.Points)
            .Where(p => p.Second is { Addressee: null, Printed: null } && Proposed(p.Second) is { IsCertain: false })
            .Select(p =>
                $"Пункт {p.First}: портал не уверен, как склонять «{p.Second.Executor}», на листе – «{Proposed(p.Second)!.Value.Words}». Если неверно, впишите «Как напечатать исполнителя»."
            );

    /// <summary>«Соколову А. С., директору школы, представить …»: before the words that follow.</summary>
    public string Closed(string addressee, OrderPoint point) =>
        !addressee.EndsWith(',')
        && (
            NamedForms.EndInApposition(addressee)
            || point.Addressee is null
                && point.Executor is { } executor
                && (point.IsOutside || IsOutsider(Whom(executor)))
                && NamedForms.EndInApposition(executor)
        )
            ? addressee + ","
            : addressee;

    // Somebody and his post, «директор дома культуры»; behind a body or a group that is named after him no comma stands.
    private static bool IsOutsider(PartyReading reading) =>
        reading.Parties is [{ IsResolved: false }, ..]
        && reading.Parties.All(p => p is { PersonId: null, OrganisationId: null })
        && reading.Parties.Skip(1).All(p => p.Kind != PartyKind.Group || IsOne(p.Text));

    private static bool IsOne(string post) => post.Trim().Split(' ')[0] is [.., not ('и' or 'ы' or 'а' or 'я')];
}
