using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using EntityExtract.Cli.Output.Pages;

namespace EntityExtract.Cli.Tests.Serving;

public sealed class ExtractionServerTests : IAsyncLifetime
{
    private const int MaxBytes = 4096;

    private ServerRun _server = null!;

    public async ValueTask InitializeAsync() => _server = await ServerRun.StartAsync(MaxBytes);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task The_page_has_a_form_and_no_document()
    {
        using HttpResponseMessage response = await _server.Client.GetAsync("/");
        IHtmlDocument page = await ParseAsync(response);

        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("", Assert.Single(page.QuerySelectorAll<IHtmlTextAreaElement>("form textarea")).Value);
        Assert.Empty(page.QuerySelectorAll("article"));
        Assert.All(
            page.QuerySelectorAll("textarea, input"),
            field => Assert.Single(page.QuerySelectorAll($"label[for={field.Id}]")));
    }

    [Fact]
    public async Task A_pasted_text_comes_back_with_its_entities_and_in_the_form()
    {
        const string Text = $"\n{Sample.Text} <script>alert(1)</script> </textarea>";

        using HttpResponseMessage response = await _server.Client.PostAsync("/", Form(Text));
        IHtmlDocument page = await ParseAsync(response);

        Assert.Equal(Text, page.QuerySelector(".text")!.TextContent);
        Assert.Equal(Text, page.QuerySelector("textarea")!.TextContent);
        Assert.Equal(
            EntityExtractor.Default.Extract(Text).Entities.Select(e => e.Text),
            page.QuerySelectorAll("mark").Select(m => m.TextContent));
        Assert.Empty(page.QuerySelectorAll("script"));
    }

    [Fact]
    public async Task The_day_of_a_text_gives_its_relative_dates_a_value()
    {
        // Ams, "yesterday".
        using MultipartFormDataContent form = Form("\u0623\u0645\u0633");
        form.Add(new StringContent("2025-09-03"), FormSection.ReferenceField);

        using HttpResponseMessage response = await _server.Client.PostAsync("/", form);
        IHtmlDocument page = await ParseAsync(response);

        Assert.Contains("2025-09-02", Assert.Single(page.QuerySelectorAll("mark")).GetAttribute("title"), StringComparison.Ordinal);
        Assert.Equal("2025-09-03", page.QuerySelector("input")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Programs_get_what_the_json_lines_have()
    {
        string line = JsonSerializer.Serialize(new { id = "7", text = Sample.Text });

        using HttpResponseMessage response = await _server.Client.PostAsync("/extract", Json(line));

        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            CommandRun.With(line, "extract", "--input-format", "jsonl", "--format", "jsonl").Output.TrimEnd('\n'),
            await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("", "The body is not the JSON that is expected, at line 1, byte 1.")]
    [InlineData("{\n", "The body is not the JSON that is expected, at line 2, byte 1.")]
    [InlineData("[]", "The body is not the JSON that is expected, at line 1, byte 2.")]
    [InlineData("null", "The body is null.")]
    [InlineData("{\"id\":\"1\"}", "The field 'text' is missing.")]
    [InlineData("{\"text\":\"secret\",\"text\":\"\"}", "The body is not the JSON that is expected, at line 1, byte 25.")]
    [InlineData("{\"text\":\"\\uD800\"}", "The body is not the JSON that is expected, at line 1, byte 17.")]
    [InlineData("{\"text\":\"\",\"reference\":\"secret\"}", "The field 'reference' is not a day as YYYY-MM-DD.")]
    public async Task A_bad_body_is_400_with_the_reason_and_none_of_the_text(string body, string reason)
    {
        using HttpResponseMessage response = await _server.Client.PostAsync("/extract", Json(body));

        await AssertRefusedAsync(HttpStatusCode.BadRequest, reason, response);
    }

    [Fact]
    public async Task A_form_without_a_text_is_400()
    {
        using var form = new MultipartFormDataContent { { new StringContent("x"), "other" } };
        using HttpResponseMessage response = await _server.Client.PostAsync("/", form);

        await AssertRefusedAsync(HttpStatusCode.BadRequest, "The field 'text' is missing.", response);
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=b")]
    public async Task A_broken_form_is_400(string type)
    {
        using var form = new ByteArrayContent("--b\r\nContent-Disp"u8.ToArray());
        form.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        using HttpResponseMessage response = await _server.Client.PostAsync("/", form);

        await AssertRefusedAsync(HttpStatusCode.BadRequest, "The form is broken.", response);
    }

    [Fact]
    public async Task A_request_over_the_limit_is_413_and_one_at_the_limit_is_answered()
    {
        const string Frame = "{\"text\":\"\"}";
        string atLimit = Frame.Insert(9, new string('a', MaxBytes - Frame.Length));

        using HttpResponseMessage answered = await _server.Client.PostAsync("/extract", Json(atLimit));
        using HttpResponseMessage refused = await _server.Client.PostAsync("/extract", Json(atLimit + " "));
        using HttpResponseMessage refusedForm = await _server.Client.PostAsync("/", Form(new string('a', MaxBytes)));

        Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
        await AssertRefusedAsync(HttpStatusCode.RequestEntityTooLarge, "The request is longer than 4096 bytes.", refused);
        await AssertRefusedAsync(HttpStatusCode.RequestEntityTooLarge, "The request is longer than 4096 bytes.", refusedForm);
    }

    [Fact]
    public async Task Types_that_a_page_of_another_site_could_send_are_415()
    {
        using HttpResponseMessage plain = await _server.Client.PostAsync("/extract", new StringContent("{\"text\":\"\"}"));
        using HttpResponseMessage encoded = await _server.Client.PostAsync("/", new FormUrlEncodedContent([new("text", "a")]));

        await AssertRefusedAsync(HttpStatusCode.UnsupportedMediaType, "The content type is not application/json.", plain);
        await AssertRefusedAsync(HttpStatusCode.UnsupportedMediaType, "The content type is not multipart/form-data.", encoded);
    }

    [Fact]
    public async Task A_foreign_host_name_is_refused_on_loopback()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "example.org" } };
        using HttpResponseMessage response = await _server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/", HttpStatusCode.OK)]
    [InlineData("GET", "/nowhere", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "/", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/extract", HttpStatusCode.MethodNotAllowed)]
    public async Task Every_answer_forbids_scripts_frames_and_guessing(string method, string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using HttpResponseMessage response = await _server.Client.SendAsync(request);

        Assert.Equal(status, response.StatusCode);
        string policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.EndsWith("; frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Many_at_once_are_all_answered()
    {
        string expected = await ExtractAsync();

        string[] answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => ExtractAsync()));

        Assert.All(answers, answer => Assert.Equal(expected, answer));

        async Task<string> ExtractAsync()
        {
            using HttpResponseMessage response = await _server.Client.PostAsync(
                "/extract", Json(JsonSerializer.Serialize(new { text = Sample.Text })));
            return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
        }
    }

    private static async Task AssertRefusedAsync(HttpStatusCode status, string reason, HttpResponseMessage response)
    {
        Assert.Equal(status, response.StatusCode);
        JsonElement body = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
        Assert.Equal(reason, body.GetProperty("error").GetString());
    }

    private static MultipartFormDataContent Form(string text) => new() { { new StringContent(text), FormSection.TextField } };

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }
}
