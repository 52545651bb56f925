using EntityExtract;
using EntityExtract.ML.Evaluation;
using EntityExtract.ML.Training;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var options = new TrainingOptions
{
    Name = "football",
    TrainingFiles = ["football.train.jsonl"],
    DevelopmentFiles = ["football.dev.jsonl"],
    OutputFolder = "football-model",
};
EvaluationReport report = ModelTrainer.Train(options, new Progress<TrainingProgress>(), CancellationToken.None);
SpanCounts spans = report.All.Overall.Counts;
Console.WriteLine($"found {spans.TruePositives} of the {spans.Gold} spans in football.dev.jsonl");

EntityExtractor football = EntityExtractor.Create(new EntityExtractorOptions { ModelFolder = "football-model" });
foreach (Entity entity in football.Extract("تعادل القلعة مع السنابل في طرطوس، وسجل سعيد الحداد.").Entities)
    Console.WriteLine($"{entity.Type,-12} {entity.Start,2}..{entity.End,-2} {entity.Text}");
