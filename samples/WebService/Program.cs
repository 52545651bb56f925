using System.Text.Encodings.Web;
using System.Text.Unicode;
using EntityExtract;
using EntityExtract.Extensions;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddEntityExtract(builder.Configuration.GetSection("EntityExtract"));
builder.Services.AddHealthChecks().AddEntityExtract();
builder.Services.ConfigureHttpJsonOptions(static json =>
{
    json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
    json.SerializerOptions.RespectNullableAnnotations = true;
    json.SerializerOptions.RespectRequiredConstructorParameters = true;
});

WebApplication app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/extract", static (Article article, IEntityExtractor extractor) => extractor
    .Extract(article.Text, new ExtractionContext { ReferenceDate = article.Published })
    .Entities.Select(static entity => new Found(entity.Type.ToTag(), entity.Start, entity.Length, entity.Name, entity.Date?.Edtf)));
app.Run();

internal sealed record Article(string Text, DateOnly? Published = null);

internal sealed record Found(string Type, int Start, int Length, string Name, string? Date);
