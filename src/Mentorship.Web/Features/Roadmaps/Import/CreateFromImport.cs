using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Files;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Reading;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Mentorship.Web.Features.Orders.Registering;
using Mentorship.Web.Features.Roadmaps.Approval;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;
using AnnexKind = Mentorship.Web.Domain.Orders.AnnexKind;
using ReadKind = Mentorship.Web.Domain.Reading.AnnexKind;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>
/// What was read and looked through becomes a roadmap and its order; a signed order is entered under its own number and
/// puts the roadmap in force. One transaction: all of it or nothing.
/// </summary>
internal sealed class CreateFromImport(PortalDb db, CurrentUser me)
{
    /// <returns>How many duties it gave.</returns>
    /// <exception cref="RuleBroken">Something has not been answered, or the order cannot be as it is typed.</exception>
    public async Task<int> DoAsync(OpenImport open, ImportPaper paper, Step step, CancellationToken stop)
    {
        var import = open.Import;
        if (open.Made.Questions is > 0 and var left)
            throw new RuleBroken(
                $"Осталось без ответа: {Plural.Of(left, "вопрос", "вопроса", "вопросов")}. Вернитесь к проверке и ответьте или нажмите «Оставить как есть»."
            );
        if (paper.IsSigned && paper.IssuedOn > step.On)
            throw new RuleBroken("Дата приказа ещё не наступила. Проверьте её.", nameof(paper.IssuedOn));
        // Read anew with the order's own day: it counts «в течение месяца» and tells a deadline before the order.
        import.Answer(import.Answers with { Paper = paper }, step.At);
        var roadmap = ImportedRoadmap.Of(open.Made.Reading, import.Answers, open.Context).Roadmap;
        if (!roadmap.Draft!.InOrder().Any())
            throw new RuleBroken("В карте не осталось ни одного мероприятия: создавать нечего.");
        var issuer =
            await db
                .Organisations.VisibleTo(me)
                .KeptBy(me)
                .IssuersOf(roadmap)
                .SingleOrDefaultAsync(o => o.Id == paper.IssuerId, stop)
            ?? throw new RuleBroken("Выберите, кто издал приказ.", nameof(paper.IssuerId));
        var order = Order.Draft(
            issuer,
            OrderKind.ApproveRoadmap,
            paper.Type,
            paper.Head,
            new OrderText
            {
                Preamble = paper.Preamble,
                Points = paper.Points,
                Annexes = [.. Annexes(open.Made.Reading, roadmap, paper)],
            }
        );
        order.ControlledBy(paper.Control, null);
        order.PutInForce(roadmap.Id);
        db.Add(roadmap);
        db.Add(order);
        db.Journal.Note("roadmap.imported", $"файл {import.FileName}");
        await db.SaveChangesAsync(stop);
        import.Become(roadmap.Id, order.Id, step.At);
        await db.SaveChangesAsync(stop);
        if (!paper.IsSigned)
            return 0;
        order.Scan(await CopyAsync(import, stop));
        return await RegisterOrder.DoAsync(db, me, order, paper.Number, paper.IssuedOn!.Value, step, stop, skips: true);
    }

    private static IEnumerable<OrderAnnex> Annexes(OrderReading reading, Roadmap roadmap, ImportPaper paper)
    {
        yield return new OrderAnnex(AnnexKind.Roadmap, roadmap.Title, IsApproved: true) { RoadmapId = roadmap.Id };
        if (paper.Indicators.Any(i => Text.Tidy(i.Name) is not null))
            yield return new OrderAnnex(AnnexKind.Indicators, TitleOf(reading, ReadKind.Indicators, "Показатели"))
            {
                Indicators = paper.Indicators,
            };
        if (reading.WorkingGroup.Count > 0)
            yield return new OrderAnnex(
                AnnexKind.People,
                TitleOf(reading, ReadKind.WorkingGroup, "Состав рабочей группы")
            )
            {
                People =
                [
                    .. reading
                        .WorkingGroup.Take(OrderText.MostPeople)
                        .Select(m => new AnnexPerson(
                            m.Name,
                            m.Post,
                            m.Role,
                            m.Note?.Contains("согласован", StringComparison.OrdinalIgnoreCase) == true
                        )),
                ],
            };
        foreach (var annex in reading.Annexes.Where(a => a.Kind is ReadKind.Programme or ReadKind.Other))
            if (Text.Tidy(annex.Text) is not null)
                yield return new OrderAnnex(AnnexKind.Words, annex.Title ?? "Приложение")
                {
                    Words =
                        annex.Text.Length > OrderText.WordsMaxLength
                            ? annex.Text[..OrderText.WordsMaxLength]
                            : annex.Text,
                };
    }

    private static string TitleOf(OrderReading reading, ReadKind kind, string otherwise) =>
        reading.Annexes.FirstOrDefault(a => a.Kind == kind)?.Title ?? otherwise;

    // The order keeps the file that it came from; the upload may be deleted without it.
    private async Task<Guid> CopyAsync(RoadmapImport import, CancellationToken stop)
    {
        using var content = new MemoryStream();
        await db.CopyToAsync(import.DistrictId, import.FileId, content, stop);
        content.Position = 0;
        return (await db.PutAsync(import.DistrictId, import.FileName, content, stop)).Id;
    }
}
