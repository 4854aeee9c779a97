using System.Globalization;
using Mentorship.Web.Access;
using Mentorship.Web.Features.Showcase;
using Mentorship.Web.Ui;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo("ru-RU");
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("ru-RU");

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPortalMvc();
builder.Services.AddSingleton(TimeProvider.System);

var app = builder.Build();
app.Use(
    (http, next) =>
    {
        http.Response.Headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        if (http.Request.Cookies.ContainsKey("sample"))
        {
            http.Items[typeof(CurrentUser)] = SampleData.User;
        }

        return next(http);
    }
);
app.UseStatusCodePagesWithReExecute("/error/{0}");
app.UseStaticFiles();
app.UseRouting();
app.MapControllers();
app.Run();

public partial class Program;
