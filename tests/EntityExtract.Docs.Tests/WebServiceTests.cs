using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace EntityExtract.Docs.Tests;

/// <summary>The section of README.md on a web service.</summary>
public sealed class WebServiceTests : IDisposable
{
    private static readonly string Section = RepositoryFiles.ReadmeSection("In a web service");

    // appsettings.json, what is asked, what is answered.
    private static readonly IReadOnlyList<string> Json = CodeBlocks.Of(Section, "json");

    private readonly HttpClient _client = new();

    public void Dispose() => _client.Dispose();

    [Fact]
    public void Its_sample_is_the_program_that_is_compiled_here()
    {
        Assert.Equal(RepositoryFiles.Read("samples/WebService/Program.cs"), Assert.Single(CodeBlocks.Of(Section, "csharp")));
        Assert.Equal(RepositoryFiles.Read("samples/WebService/appsettings.json"), Json[0]);
    }

    [Fact]
    public async Task It_answers_what_the_readme_says()
    {
        using SampleService service = await SampleService.StartAsync("WebService");

        using HttpResponseMessage extracted = await PostAsync(service, Json[1]);
        JsonNode? answer = await extracted.Content.ReadFromJsonAsync<JsonNode>();
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Json[2]), answer), answer?.ToJsonString());

        using HttpResponseMessage withoutText = await PostAsync(service, "{}");
        Assert.Equal(HttpStatusCode.BadRequest, withoutText.StatusCode);

        using HttpResponseMessage withNull = await PostAsync(service, """{"text":null}""");
        Assert.Equal(HttpStatusCode.BadRequest, withNull.StatusCode);

        Assert.Equal("Healthy", await _client.GetStringAsync(new Uri(service.Address, "health")));
    }

    [Fact]
    public async Task It_does_not_listen_with_an_option_that_cannot_be()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => SampleService.StartAsync("WebService", "--EntityExtract:MinimumConfidence", "2"));

        Assert.Contains("EntityExtractOptions.MinimumConfidence: 2 is not from 0 to 1", exception.Message, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> PostAsync(SampleService service, string json)
    {
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        return await _client.PostAsync(new Uri(service.Address, "extract"), content);
    }
}
