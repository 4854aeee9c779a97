using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>
/// Who is meant by words that nobody knew: an organisation is remembered for the whole district as another name of its,
/// if a curator says so; anything else holds for this paper.
/// </summary>
internal sealed class PartyMemory(PortalDb db, CurrentUser me)
{
    /// <exception cref="RuleBroken">What was chosen is not there any more.</exception>
    public async Task<ImportAnswers> SayAsync(ImportAnswers answers, PartyAnswer said)
    {
        foreach (var words in said.Others.Prepend(said.Words))
            answers = await SayAsync(answers, words, said);
        return answers;
    }

    /// <summary>The letterhead that nobody knew: the next paper with it is not asked about.</summary>
    public async Task CallAsync(Guid organisation, string? letterhead)
    {
        if (
            me.Has(Role.Curator)
            && Text.Tidy(letterhead) is { Length: <= OrganisationAlias.MaxLength } name
            && await db.Organisations.VisibleTo(me).Include(o => o.Aliases).SingleAsync(o => o.Id == organisation)
                is { } issuer
            && Text.Key(issuer.FullName) != Text.Key(name)
            && issuer.AddAlias(name) is { } alias
        )
            db.Add(alias);
    }

    private async Task<ImportAnswers> SayAsync(ImportAnswers answers, string? spelling, PartyAnswer said)
    {
        if (Text.Tidy(spelling) is not { } words)
            return answers;
        if (PartyChoice.Kind(said.Choice) is { } kind)
            return With(answers, words, new ImportParty(null, kind, null, $"все организации вида: {kind.Name()}"));
        if (said.Choice is PartyChoice.Left or PartyChoice.AsRead)
            return With(answers, words, said.Choice == PartyChoice.Left ? ImportParty.Words : ImportParty.AsRead);
        if (PartyChoice.Person(said.Choice) is { } person)
            return With(answers, words, new ImportParty(null, null, person, await NameOfAsync(person)));
        if (PartyChoice.Organisation(said.Choice) is not { } id)
            return answers;
        var organisation =
            await db.Organisations.VisibleTo(me).Include(o => o.Aliases).SingleOrDefaultAsync(o => o.Id == id)
            ?? throw new RuleBroken("Этой организации больше нет. Выберите другую.", "Parties");
        if (me.Has(Role.Curator) && Name(words) is { } name && organisation.AddAlias(name) is { } alias)
            db.Add(alias);
        return With(answers, words, new ImportParty(id, null, null, organisation.ShortName));
    }

    private async Task<string> NameOfAsync(Guid person) =>
        await db
            .People.VisibleTo(me)
            .Where(p => p.Id == person)
            .Select(p => p.Surname + " " + p.Name + (p.Patronymic == null ? "" : " " + p.Patronymic))
            .SingleOrDefaultAsync()
        ?? throw new RuleBroken("Этого человека больше нет в списке людей. Выберите другого.", "Parties");

    private static ImportAnswers With(ImportAnswers answers, string words, ImportParty party) =>
        answers with
        {
            Parties = answers.Parties.SetItem(words, party),
        };

    // «МБУ ИМЦ (по согласованию)» and «ИМЦ – организация» are called without what is said of them; a whole sentence is no name.
    private static string? Name(string words)
    {
        var bare = words.Split('(')[0].TrimEnd();
        if (bare.IndexOf(" – ", StringComparison.Ordinal) is > 0 and var dash && char.IsLower(bare[dash + 3]))
            bare = bare[..dash];
        return Text.Tidy(bare) is { Length: <= 120 } name ? name : null;
    }
}
