using EntityExtract.Timings;

switch (args)
{
    case ["startup"]:
        Startup.Measure();
        return 0;
    case ["throughput"]:
        Throughput.Measure();
        return 0;
    case [Startup.FirstEntity, string text]:
        return Startup.AnnounceFirstEntity(text);
    default:
        Console.Error.WriteLine("Give 'startup' (process start to first entity) or 'throughput' (tokens per second on one thread).");
        return 2;
}
