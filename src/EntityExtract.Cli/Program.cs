using EntityExtract.Cli;

return (int)CommandLine.Run(args, StandardStreams.OfProcess());
