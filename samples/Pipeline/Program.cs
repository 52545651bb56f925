using EntityExtract.ML.Transforms;
using Microsoft.ML;
using Microsoft.ML.Transforms;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var mlContext = new MLContext(seed: 1);
Headline[] headlines =
[
    new("افتتح وزير الاقتصاد سامر الكيلاني في دمشق معرض الصناعات.", "سوريا"),
    new("وصلت قافلة مساعدات من حلب إلى حمص.", "سوريا"),
    new("أعلنت بلدية دمشق إغلاق طريق حلب.", "سوريا"),
    new("التقى الوفد في الإسكندرية ممثلي جامعة القاهرة.", "مصر"),
    new("تشهد القاهرة والجيزة موجة حر.", "مصر"),
    new("يفتتح المتحف الجديد في الجيزة غدا.", "مصر"),
];

// What a headline is about, learnt from the names in it and from nothing else.
var pipeline = mlContext.Transforms.Text.ExtractArabicEntities("Entities", "Text")
    .Append(mlContext.Transforms.Categorical.OneHotEncoding("Features", "Entities.Name", OneHotEncodingEstimator.OutputKind.Bag))
    .Append(mlContext.Transforms.Conversion.MapValueToKey("Label", "Country"))
    .Append(mlContext.MulticlassClassification.Trainers.NaiveBayes())
    .Append(mlContext.Transforms.Conversion.MapKeyToValue("PredictedCountry", "PredictedLabel"));

IDataView data = mlContext.Data.LoadFromEnumerable(headlines);
mlContext.Model.Save(pipeline.Fit(data), data.Schema, "countries.zip");

// Another process would begin here: the file holds the whole pipeline.
ITransformer loaded = new MLContext().Model.Load("countries.zip", out _);
var engine = mlContext.Model.CreatePredictionEngine<Headline, Prediction>(loaded);
foreach (string text in new[] { "أمطار غزيرة على حلب وحمص.", "وقال محافظ القاهرة إن الجسر سيفتح الشهر المقبل." })
    Console.WriteLine($"{engine.Predict(new(text, "")).PredictedCountry}: {text}");

internal sealed record Headline(string Text, string Country);

internal sealed class Prediction
{
    public string PredictedCountry { get; set; } = "";
}
