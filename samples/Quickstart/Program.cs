using EntityExtract;

Console.OutputEncoding = System.Text.Encoding.UTF8;
string text = "زار سليم الحوراني بيروت وعمّان، الأربعاء الماضي، بدعوة من منظمة الصحة العالمية.";

foreach (Entity entity in EntityExtractor.Default.Extract(text).Entities)
    Console.WriteLine($"{entity.Type,-12} {entity.Start,2}..{entity.End,-2} {entity.Text}");
