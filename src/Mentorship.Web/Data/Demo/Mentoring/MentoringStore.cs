namespace Mentorship.Web.Data.Demo.Mentoring;

internal static class MentoringStore
{
    public static async Task StoreAsync(PortalDb db, DemoMentoring mentoring, CancellationToken stop)
    {
        await BulkCopy.CopyAsync(db, mentoring.Forms, stop);
        await BulkCopy.CopyAsync(db, mentoring.Kinds, stop);
        await BulkCopy.CopyAsync(db, mentoring.Texts, stop);
        await BulkCopy.CopyAsync(db, mentoring.Pairs, stop);
        await BulkCopy.CopyAsync(db, mentoring.Pairs.SelectMany(p => p.Members), stop);
        await BulkCopy.CopyAsync(db, mentoring.Pairs.SelectMany(p => p.Links), stop);
        await BulkCopy.CopyAsync(db, mentoring.Pairs.SelectMany(p => p.Orders), stop);
        await BulkCopy.CopyAsync(db, mentoring.Destructions, stop);
        await BulkCopy.CopyAsync(db, mentoring.Consents, stop);
        await BulkCopy.CopyAsync(db, mentoring.Templates, stop);
        await BulkCopy.CopyAsync(db, mentoring.Programmes, stop);
        await BulkCopy.CopyAsync(db, mentoring.Programmes.SelectMany(p => p.Steps), stop);
        await BulkCopy.CopyAsync(db, mentoring.Programmes.SelectMany(p => p.Corrections), stop);
        await BulkCopy.CopyAsync(db, mentoring.Meetings, stop);
        await BulkCopy.CopyAsync(db, mentoring.Meetings.SelectMany(m => m.Present), stop);
        await BulkCopy.CopyAsync(db, mentoring.Questions, stop);
        await BulkCopy.CopyAsync(db, mentoring.Reports, stop);
    }
}
