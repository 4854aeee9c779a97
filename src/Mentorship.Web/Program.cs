using System.Globalization;
using Mentorship.Web.Ui;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo("ru-RU");
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("ru-RU");

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPortalMvc();
builder.Services.AddSingleton(TimeProvider.System);

var app = builder.Build();
app.UseStatusCodePagesWithReExecute("/error/{0}");
app.UseStaticFiles();
app.UseRouting();
app.MapControllers();
app.Run();

public partial class Program;
