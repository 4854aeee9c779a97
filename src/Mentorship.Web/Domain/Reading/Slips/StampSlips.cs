using Mentorship.Web.Domain.Reading.Papers;

namespace Mentorship.Web.Domain.Reading.Slips;

/// <summary>Stamps of annexes that name another number or date than the order has.</summary>
internal static class StampSlips
{
    public static IEnumerable<Finding> Of(ReadOrder order, IReadOnlyList<AnnexPart> annexes)
    {
        foreach (var stamp in annexes.Select(a => a.Stamp).OfType<Stamp>())
        {
            var of = stamp.Number is { } annex ? $"На грифе приложения {annex}" : "На грифе приложения";
            if (order.Number is { } number && stamp.OrderNumber is { } other && Key(number) != Key(other))
                yield return new(
                    FindingCode.AnnexNumberDiffers,
                    null,
                    $"{of} стоит № {other}, а у приказа № {number}."
                );
            if (order.Date is { } day && stamp.OrderDate is { } date && date != day)
                yield return new(
                    FindingCode.AnnexNumberDiffers,
                    null,
                    $"{of} стоит дата {date:dd.MM.yyyy}, а у приказа {day:dd.MM.yyyy}."
                );
        }
    }

    private static string Key(string number) =>
        string.Concat(number.Where(c => !char.IsWhiteSpace(c)))
            .ToUpperInvariant()
            .Replace('–', '-')
            .Replace('О', '0')
            .Replace('O', '0');
}
