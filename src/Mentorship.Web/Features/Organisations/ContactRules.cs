using System.Linq.Expressions;
using System.Text.RegularExpressions;
using FluentValidation;

namespace Mentorship.Web.Features.Organisations;

internal static partial class ContactRules
{
    public static void CheckContacts<T>(
        this AbstractValidator<T> form,
        Expression<Func<T, string?>> address,
        Expression<Func<T, string?>> phone,
        Expression<Func<T, string?>> email,
        Expression<Func<T, string?>> site
    )
    {
        form.RuleFor(address).MaximumLength(300).WithMessage("Не длиннее 300 знаков.");
        form.RuleFor(phone).MaximumLength(60).WithMessage("Не длиннее 60 знаков.");
        form.RuleFor(email)
            .MaximumLength(200)
            .WithMessage("Не длиннее 200 знаков.")
            .Must(IsEmail)
            .WithMessage("Проверьте почту: нужен вид school@example.ru.");
        form.RuleFor(site)
            .MaximumLength(200)
            .WithMessage("Не длиннее 200 знаков.")
            .Must(IsSite)
            .WithMessage("Проверьте адрес сайта: нужен вид school.example.ru.");
    }

    public static bool IsEmail(string? text) => string.IsNullOrWhiteSpace(text) || Email().IsMatch(text.Trim());

    public static bool IsSite(string? text) => string.IsNullOrWhiteSpace(text) || Site().IsMatch(text.Trim());

    /// <summary>What a link to a typed site leads to; nothing but http and https ever does.</summary>
    public static string Link(string site) => site.Contains("://", StringComparison.Ordinal) ? site : "https://" + site;

    [GeneratedRegex(@"^[^@\s<>]+@[^@\s<>]+\.[^@\s<>.]{2,}$", RegexOptions.None, 1000)]
    private static partial Regex Email();

    [GeneratedRegex(
        @"^(https?://)?[\p{L}\p{Nd}-]+(\.[\p{L}\p{Nd}-]+)+(:\d{2,5})?(/[^\s<>""]*)?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Site();
}
