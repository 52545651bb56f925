using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using EntityExtract.Cli.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace EntityExtract.Cli.Commands;

/// <summary><c>serve</c>: the page and <c>POST /extract</c> over HTTP.</summary>
internal static class ServeCommand
{
    public static Command Create(StandardStreams streams)
    {
        Option<IPAddress> host = CreateHostOption();
        Option<int> port = NumberOption.Create(
            "--port", "The port; 0 takes one that is free.", ServerOptions.DefaultPort, IPEndPoint.MinPort, IPEndPoint.MaxPort);
        Option<int> maxBytes = NumberOption.Create(
            "--max-bytes", "The largest request; a larger one is refused with 413.", ServerOptions.DefaultMaxBytes, 1, 1 << 30);
        Option<string?> model = ModelOption.Create();
        var userNames = new UserNamesOptions();

        var command = new Command(
            "serve",
            "Serves a page to paste texts into, and answers POST /extract {\"text\": \"…\"} with JSON. Writes its address to "
                + "standard output and stops on Ctrl-C or SIGTERM. It has no accounts and no encryption.")
        {
            host, port, maxBytes, model,
        };
        userNames.AddTo(command);
        command.SetAction(parsed =>
        {
            EntityExtractor extractor = ModelOption.Load(
                userNames.Apply(parsed, new EntityExtractorOptions { ModelFolder = parsed.GetValue(model) }));
            var options = new ServerOptions
            {
                Address = parsed.GetRequiredValue(host),
                Port = parsed.GetValue(port),
                MaxBytes = parsed.GetValue(maxBytes),
            };
            return (int)RunAsync(extractor, options, streams).GetAwaiter().GetResult();
        });
        return command;
    }

    private static async Task<ExitCode> RunAsync(EntityExtractor extractor, ServerOptions options, StandardStreams streams)
    {
        await using WebApplication server = ExtractionServer.Create(extractor, options);
        try
        {
            await server.StartAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            streams.Error.WriteLine($"{new IPEndPoint(options.Address, options.Port)}: {exception.Message.TrimEnd('.')}.");
            return ExitCode.SomeFailed;
        }

        // The port is known only now.
        await using (StreamWriter output = streams.CreateOutputWriter())
            await output.WriteLineAsync(server.Urls.Single()).ConfigureAwait(false);

        await server.WaitForShutdownAsync().ConfigureAwait(false);
        return ExitCode.Done;
    }

    private static Option<IPAddress> CreateHostOption() => new("--host")
    {
        HelpName = "ADDRESS",
        Description = "The address to listen on. Without it, only this machine is answered.",
        DefaultValueFactory = static _ => IPAddress.Loopback,
        CustomParser = static argument =>
        {
            string value = argument.Tokens[^1].Value;
            if (value == "localhost") return IPAddress.Loopback;
            if (IPAddress.TryParse(value, out IPAddress? address)) return address;

            argument.AddError($"'{value}' is not an IP address.");
            return IPAddress.None;
        },
    };
}
