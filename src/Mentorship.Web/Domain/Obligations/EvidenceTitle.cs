namespace Mentorship.Web.Domain.Obligations;

/// <summary>How an object of the portal is called among the papers of a duty.</summary>
public static class EvidenceTitle
{
    /// <summary>«Положение о наставничестве № 12 от 03.09.2026»</summary>
    public static string OfAct(string kind, string? number, DateOnly on) =>
        $"{kind}{(number is null ? "" : $" № {number}")} от {on:dd.MM.yyyy}";

    /// <summary>«куратор в ОО: Лугова, приказ № 5 от 03.09.2026»</summary>
    public static string OfAppointment(string function, string who, string? number, DateOnly? on, DateOnly from) =>
        $"{function}: {who}, "
        + (number is null || on is null ? $"с {from:dd.MM.yyyy}" : $"приказ № {number} от {on:dd.MM.yyyy}");
}
