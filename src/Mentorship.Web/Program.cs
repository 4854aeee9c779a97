using System.Globalization;
using Mentorship.Web.Commands;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo(
    "ru-RU"
);
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ru-RU");
return await PortalCommands.RunAsync(args);
