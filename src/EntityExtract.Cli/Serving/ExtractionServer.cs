using System.Buffers;
using System.Net;
using System.Text.Json;
using EntityExtract.Cli.Output;
using EntityExtract.Cli.Output.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EntityExtract.Cli.Serving;

/// <summary>
/// Serves the page with a form, and <c>POST /extract</c> for programs. It starts from an empty host: no setting of the
/// environment or of a file makes it listen elsewhere, and nothing is logged, so no text is.
/// </summary>
internal sealed class ExtractionServer
{
    private const string Json = "application/json";
    private const string Form = "multipart/form-data";

    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(5);

    private readonly EntityExtractor _extractor;
    private readonly ServerOptions _options;

    private ExtractionServer(EntityExtractor extractor, ServerOptions options)
    {
        _extractor = extractor;
        _options = options;
    }

    /// <summary>Makes a server, which the caller starts.</summary>
    public static WebApplication Create(EntityExtractor extractor, ServerOptions options) =>
        new ExtractionServer(extractor, options).Build();

    private WebApplication Build()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = _options.MaxBytes;
            kestrel.Listen(_options.Address, _options.Port);
        });
        builder.Services.AddRoutingCore();
        builder.Services.Configure<HostOptions>(static host => host.ShutdownTimeout = ShutdownTimeout);
        builder.Services.Configure<HostFilteringOptions>(host => host.AllowedHosts = AllowedHosts());

        WebApplication app = builder.Build();
        app.UseHostFiltering();
        app.Use(AddHeaders);
        app.Use(ExplainBadRequests);
        app.MapGet("/", static (HttpContext context) => WritePage(context.Response, "", null, null));
        app.MapPost("/", AnswerForm);
        app.MapPost("/extract", AnswerJson);
        return app;
    }

    // A page of the web may give its own name the address of this machine; its requests still carry that name.
    private string[] AllowedHosts() => IPAddress.IsLoopback(_options.Address) ? ["localhost", "127.0.0.1", "[::1]"] : ["*"];

    private static Task AddHeaders(HttpContext context, RequestDelegate next)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.ContentSecurityPolicy = $"{PageStyle.Policy}; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
        return next(context);
    }

    private async Task ExplainBadRequests(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception)
        {
            string reason = exception.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? $"The request is longer than {_options.MaxBytes} bytes."
                : exception.Message;
            await Refuse(context.Response, exception.StatusCode, reason).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            // Its parts are no parts, or it ends inside one.
            await Refuse(context.Response, StatusCodes.Status400BadRequest, "The form is broken.").ConfigureAwait(false);
        }
    }

    private async Task AnswerForm(HttpContext context)
    {
        if (!HasType(context.Request, Form))
        {
            await RefuseType(context.Response, Form).ConfigureAwait(false);
            return;
        }

        // The body is limited as a whole; nothing of it may go to a temporary file.
        IFormCollection form = await context.Request.ReadFormAsync(
            new FormOptions
            {
                MemoryBufferThreshold = _options.MaxBytes,
                ValueLengthLimit = _options.MaxBytes,
                MultipartBodyLengthLimit = _options.MaxBytes,
            },
            context.RequestAborted).ConfigureAwait(false);
        if (!ExtractionRequest.TryCreate(
            null, form[FormSection.TextField], form[FormSection.ReferenceField], out ExtractionRequest? request, out string? reason))
        {
            await Refuse(context.Response, StatusCodes.Status400BadRequest, Sentence(reason)).ConfigureAwait(false);
            return;
        }

        await WritePage(context.Response, request.Text, request.Reference, Extract(request)).ConfigureAwait(false);
    }

    private async Task AnswerJson(HttpContext context)
    {
        // Asking for the type also keeps out other sites' pages, which cannot send it without being allowed to.
        if (!HasType(context.Request, Json))
        {
            await RefuseType(context.Response, Json).ConfigureAwait(false);
            return;
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        if (!ExtractionRequest.TryParse(
            body.GetBuffer().AsSpan(0, (int)body.Length), out ExtractionRequest? request, out string? reason))
        {
            await Refuse(context.Response, StatusCodes.Status400BadRequest, Sentence(reason)).ConfigureAwait(false);
            return;
        }

        ExtractedDocument document = Extract(request);
        await WriteJson(context.Response, json => JsonLinesDocumentWriter.Write(json, request.Id, document, WritingOptions.Default)).ConfigureAwait(false);
    }

    private ExtractedDocument Extract(ExtractionRequest request) =>
        _extractor.Extract(request.Text, new ExtractionContext { ReferenceDate = request.Reference });

    private static Task WritePage(HttpResponse response, string text, DateOnly? reference, ExtractedDocument? document)
    {
        using var page = new StringWriter { NewLine = "\n" };
        Page.WriteStart(page);
        FormSection.Write(page, text, reference);
        if (document is not null) DocumentSection.Write(page, 1, PageWords.Arabic.Result, document);

        response.ContentType = "text/html; charset=utf-8";
        return response.WriteAsync(page.ToString());
    }

    private static Task RefuseType(HttpResponse response, string type) =>
        Refuse(response, StatusCodes.Status415UnsupportedMediaType, $"The content type is not {type}.");

    private static Task Refuse(HttpResponse response, int status, string reason)
    {
        response.StatusCode = status;
        return WriteJson(response, json => JsonLinesDocumentWriter.WriteFault(json, null, reason));
    }

    private static Task WriteJson(HttpResponse response, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonOutput.Line)) write(json);

        response.ContentType = $"{Json}; charset=utf-8";
        return response.Body.WriteAsync(buffer.WrittenMemory).AsTask();
    }

    private static bool HasType(HttpRequest request, string type) =>
        request.ContentType?.Split(';')[0].Trim().Equals(type, StringComparison.OrdinalIgnoreCase) ?? false;

    private static string Sentence(string reason) => $"{char.ToUpperInvariant(reason[0])}{reason[1..]}.";
}
