using EntityExtract.Cli;

return (int)CommandLine.Run(args, StandardStreams.OfProcess());

// ASP.NET would make it public.
internal sealed partial class Program;
