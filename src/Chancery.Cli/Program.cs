using Chancery.Cli;
using Chancery.Cli.Terminal;

using var host = SystemHost.Create();
return ChanceryApp.Run(args, host.Host, ChanceryApp.Parts());
