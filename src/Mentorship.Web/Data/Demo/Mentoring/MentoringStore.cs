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
        await BulkCopy.CopyAsync(db, mentoring.Consents, stop);
    }
}
