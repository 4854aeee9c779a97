using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Mentorship.Web.Features.Showcase;

public sealed class SampleForm
{
    public string? Name { get; set; }
    public string? Kind { get; set; }
    public DateOnly? From { get; set; }
    public int? Teachers { get; set; }
    public decimal? Share { get; set; }
    public string? Email { get; set; }
    public string? Password { get; set; }
    public string? About { get; set; }
    public string? Level { get; set; }
    public List<string> Directions { get; set; } = [];
    public bool Rural { get; set; }
    public IFormFile? Charter { get; set; }

    public void Check(ModelStateDictionary errors)
    {
        if (string.IsNullOrWhiteSpace(Name))
        {
            errors.AddModelError(nameof(Name), "Укажите название: по нему организацию находят в приказах.");
        }

        if (string.IsNullOrEmpty(Kind))
        {
            errors.AddModelError(nameof(Kind), "Выберите вид организации.");
        }

        if (string.IsNullOrEmpty(Level))
        {
            errors.AddModelError(nameof(Level), "Выберите, кто видит организацию.");
        }

        if (From is null && errors.GetFieldValidationState(nameof(From)) != ModelValidationState.Invalid)
        {
            errors.AddModelError(nameof(From), "Укажите, с какого дня организация участвует.");
        }
    }
}
