using EntityExtract;
using EntityExtract.Patterns;

Console.OutputEncoding = System.Text.Encoding.UTF8;
EntityPatterns patterns = EntityPatterns.Load("patterns.tsv");
EntityExtractor extractor = EntityExtractor.Create(new EntityExtractorOptions { Patterns = [patterns] });
string text = "زار الشيخ خالد المنصوري قرية الزيتونة، ثم التقى معالي الوزير سالم الحربي وفدا من نادي الزيتونة الرياضي.";

foreach (Entity entity in extractor.Extract(text).Entities)
    Console.WriteLine($"{entity.Source,-7} {entity.Type,-12} {entity.Start,2}..{entity.End,-3} {entity.Id,-3} {entity.Text}");
