using System.Security.Cryptography;
using System.Text;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Data.Demo;

/// <summary>Everything of a world but its ids, as text and as a hash: two runs are compared by it.</summary>
public static class DemoFingerprint
{
    public static string Of(DemoWorld world)
    {
        var text = string.Join('\n', Lines(world));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    public static IEnumerable<string> Lines(DemoWorld world)
    {
        var d = world.District;
        yield return $"{d.Name}|{d.NameGenitive}|{d.NameDative}|{d.NamePrepositional}|{d.DepartmentName}|{d.Town}"
            + $"|{d.TimeZone}|{d.HeadPost}|{d.HeadName}|{d.ContactPhone}|{d.CreatedAt:O}"
            + $"|{d.Letterhead.Above}|{d.Letterhead.Details}";
        var names = world.Organisations.ToDictionary(o => o.Id, o => o.ShortName);
        foreach (var o in world.Organisations)
        {
            yield return $"{o.Kind}|{o.ShortName}|{o.FullName}|{o.HeadPost}|{o.HeadName}|{o.Address}|{o.Phone}"
                + $"|{o.Email}|{o.Site}|{o.ActiveFrom:O}|{o.ActiveTo:O}|{o.ClosedBecause}";
            foreach (var alias in o.Aliases)
                yield return $"  {alias.Spelling}";
            foreach (var s in o.Statistics)
                yield return $"  {s.Kind}|{s.On:O}|{s.Value}|{s.Source}";
        }
        foreach (var line in world.People.SelectMany(person => Lines(person, names)))
            yield return line;
        var people = world.People.ToDictionary(p => p.Id, p => p.FullName);
        foreach (var a in world.Appointments)
            yield return $"{names[a.OrganisationId]}|{people[a.PersonId!.Value]}|{a.From:O}|{a.To:O}|{a.OrderNumber}|{a.OrderOn:O}";
        foreach (var a in world.Acts)
            yield return $"{names[a.OrganisationId]}|{a.Number}|{a.IssuedOn:O}|{a.From:O}|{a.To:O}|{a.Link}";
        foreach (var a in world.Accounts.Concat(world.Colleagues))
            yield return $"{a.Email}|{a.FullName}|{a.Role}|{a.Organisation?.ShortName}|{a.Person?.FullName}|{a.SeenDaysAgo}";
        foreach (var o in world.Orders)
            yield return $"{o.Kind}|{o.State}|{o.Number}|{o.IssuedOn:O}|{o.Title}|{o.Control}|{o.Content}";
        foreach (var line in world.Roadmaps.SelectMany(Lines))
            yield return line;
        foreach (var p in world.Mentoring.Pairs)
        {
            yield return $"{names[p.OrganisationId]}|{p.Form.Name}|{p.Kind.Name}|{p.From:O}|{p.To:O}|{p.State}|{p.EndedOn:O}|{p.Result}";
            foreach (var m in p.Members)
                yield return $"  {people[m.PersonId]}|{m.IsMentor}|{m.From:O}|{m.To:O}|{m.AgreementNumber}";
        }
        foreach (var c in world.Mentoring.Consents)
            yield return $"{people[c.PersonId]}|{c.Kind}|{c.AskedOn:O}|{c.SignedOn:O}|{c.ValidTo:O}|{c.WithdrawnOn:O}";
        var measures = world.Measures.Indicators.ToDictionary(i => i.Id, i => i.Code);
        foreach (var i in world.Measures.Indicators)
            yield return $"{i.Code}|{i.Name}|{i.Kind}|{i.Measure}|{i.Span}|{i.Path}|{i.ExpectedFrom}";
        foreach (var t in world.Measures.Targets)
            yield return $"{measures[t.IndicatorId]}|{t.Day:O}|{t.OrganisationKind}|{(t.OrganisationId is { } of ? names[of] : "")}|{t.Value}";
        foreach (var v in world.Measures.Values)
            yield return $"{measures[v.IndicatorId]}|{v.On:O}|{(v.OrganisationId is { } of ? names[of] : "")}|{v.Amount}|{v.Whole}|{v.Source}";
        foreach (var s in world.Polls.Surveys)
        {
            yield return $"{s.Title}|{s.Respondent}|{s.Stage}|{s.From:O}|{s.To:O}|{s.ClosedOn:O}";
            foreach (var g in s.Groups)
                yield return $"  {names[g.OrganisationId]}|{g.Invited}|{g.Answered}|{g.Papers}|{g.Ballots}";
        }
        foreach (var l in world.Letters)
        {
            yield return $"{l.Number}|{l.Sent?.At:O}|{names[l.Letter.IssuerId]}|{l.Letter.Title}|{l.Letter.Body}|{l.Letter.SignerName}";
            foreach (var to in l.To)
                yield return $"  {to.ShortName}|{l.Readings.FirstOrDefault(r => r.OrganisationId == to.Id)?.At:O}";
        }
        var users = world.Accounts.Concat(world.Colleagues).ToDictionary(a => a.UserId, a => a.Email);
        foreach (var o in world.Obligations)
        {
            var who = o.OrganisationId is { } organisation ? names[organisation] : people[o.PersonId!.Value];
            yield return $"{o.Number}|{o.Title}|{who}|{o.Post}|{o.DueOn:O}|{o.State}|{o.Since:O}|{o.GoneOn:O}|{o.DoneOn:O}";
            foreach (var e in o.Events)
                yield return $"  {e.Kind}|{e.At:O}|{(e.UserId is { } user ? users[user] : "")}|{e.Comment}|{e.Evidence.Count}";
        }
    }

    private static IEnumerable<string> Lines(Roadmap roadmap)
    {
        yield return $"{roadmap.Title}|{roadmap.State}|{roadmap.From:O}|{roadmap.To:O}|{roadmap.ClosedOn:O}";
        foreach (var a in roadmap.Revisions.SelectMany(r => r.InOrder()))
            yield return $"  {a.Number}|{a.Title}|{a.UnderstoodAs}|{string.Join(", ", a.Parties.Select(p => p.UnderstoodAs))}";
    }

    private static IEnumerable<string> Lines(Person p, Dictionary<Guid, string> names)
    {
        yield return $"{p.Kind}|{p.FullName}|{p.Sex}|{p.BornOn:O}|{p.TeachingSince:O}|{p.Email}|{p.Phone}|{p.Request}|{p.Profile}|{p.Representative}";
        foreach (var e in p.Employments)
            yield return $"  {names[e.OrganisationId]}|{e.Post}|{e.Subject}|{e.Category}|{e.From:O}|{e.To:O}";
        foreach (var e in p.Enrolments)
            yield return $"  {names[e.OrganisationId]}|{e.Grade}|{e.Letter}|{e.From:O}|{e.To:O}";
    }
}
