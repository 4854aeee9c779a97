namespace Mentorship.Web.Domain.Orders;

/// <summary>What a document calls itself, in the cases that papers and pages need.</summary>
public static class OrderTypeWords
{
    /// <summary>«приказ»</summary>
    public static string Name(this OrderType type) => Stem(type) + (type == OrderType.Order ? "" : "е");

    /// <summary>«Приказ»</summary>
    public static string Title(this OrderType type) => Addressing.Capital(type.Name());

    /// <summary>«Проект приказа»</summary>
    public static string Genitive(this OrderType type) => Stem(type) + (type == OrderType.Order ? "а" : "я");

    /// <summary>«Приложение к приказу»</summary>
    public static string Dative(this OrderType type) => Stem(type) + (type == OrderType.Order ? "у" : "ю");

    /// <summary>«УТВЕРЖДЕНА приказом»</summary>
    public static string Instrumental(this OrderType type) => Stem(type) + (type == OrderType.Order ? "ом" : "ем");

    /// <summary>The word that its points follow.</summary>
    public static string Ordering(this OrderType type) =>
        type switch
        {
            OrderType.Directive => "обязываю",
            OrderType.Resolution => "постановляю",
            _ => "приказываю",
        };

    /// <summary>As a paper that is read calls itself.</summary>
    public static OrderType Of(string? printed) =>
        Enum.GetValues<OrderType>().FirstOrDefault(t => t.Name() == printed, OrderType.Order);

    private static string Stem(OrderType type) =>
        type switch
        {
            OrderType.Directive => "распоряжени",
            OrderType.Resolution => "постановлени",
            _ => "приказ",
        };
}
