# The same program as `dotnet publish src/Mentorship.Web`, without the embedded PostgreSQL: in a container it is a neighbour.
FROM node:20-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/
COPY --from=node /usr/local/lib/node_modules/npm /usr/local/lib/node_modules/npm
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /source
ENV CI=true DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
COPY Directory.Build.props Directory.Packages.props BannedSymbols.txt global.json .editorconfig ./
COPY src src
RUN dotnet publish src/Mentorship.Web -c Release -o /portal -p:EmbeddedPostgres=false

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# Russian sorting and eleven time zones: an image without ICU or tzdata would start and answer wrongly.
RUN test -e /usr/share/zoneinfo/Asia/Kamchatka && ls /usr/lib/*/libicuuc.so.* \
    && mkdir /data && chown "$APP_UID" /data
ENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false Portal__DataFolder=/data
# PDF is printed by a Node process beside the portal
COPY --from=node /usr/local/bin/node /usr/local/bin/
WORKDIR /portal
COPY --from=build /portal .
USER $APP_UID
EXPOSE 8080
VOLUME /data
HEALTHCHECK --interval=15s --timeout=10s --start-period=20s --retries=4 CMD ["dotnet", "Mentorship.Web.dll", "health"]
ENTRYPOINT ["dotnet", "Mentorship.Web.dll"]
CMD ["serve", "--no-demo"]
