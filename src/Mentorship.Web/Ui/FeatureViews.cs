using System.Text.Encodings.Web;
using System.Text.Unicode;
using Mentorship.Web.Ui.Forms;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.WebEncoders;

namespace Mentorship.Web.Ui;

/// <summary>
/// Folder = namespace = views: the view of <c>Features.Roadmaps.Import</c> is looked for in <c>Features/Roadmaps/Import</c>, then in the
/// folders above it, then among what pages share.
/// </summary>
public sealed class FeatureViews : IViewLocationExpander
{
    private const string Key = "feature";
    private const string Root = ".Features.";

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        var action = context.ActionContext.ActionDescriptor as ControllerActionDescriptor;
        context.Values[Key] = action?.ControllerTypeInfo.Namespace;
    }

    public IEnumerable<string> ExpandViewLocations(
        ViewLocationExpanderContext context,
        IEnumerable<string> viewLocations
    )
    {
        if (context.Values.TryGetValue(Key, out var name) && name?.Contains(Root, StringComparison.Ordinal) == true)
        {
            var folders = name[(name.IndexOf(Root, StringComparison.Ordinal) + Root.Length)..].Split('.');
            for (var depth = folders.Length; depth > 0; depth--)
            {
                yield return $"/Features/{string.Join('/', folders[..depth])}/{{0}}.cshtml";
            }
        }

        yield return "/Ui/Layout/{0}.cshtml";
        yield return "/Ui/{0}.cshtml";
    }
}

public static class PortalMvc
{
    public static IMvcBuilder AddPortalMvc(this IServiceCollection services)
    {
        services.Configure<WebEncoderOptions>(options =>
            options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All)
        );
        services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new FeatureViews()));
        return services
            .AddControllersWithViews(options =>
            {
                // Validators say what is missing, in Russian; the framework would say it in English first
                options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
                options.ModelBinderProviders.Insert(0, new DayBinder());
                RussianMessages.Set(options.ModelBindingMessageProvider);
            })
            .AddViewOptions(options => options.HtmlHelperOptions.ClientValidationEnabled = false);
    }
}
