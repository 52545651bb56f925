using EntityExtract;
using EntityExtract.Gazetteers;

Console.OutputEncoding = System.Text.Encoding.UTF8;
EntityDictionary names = EntityDictionary.Create(
[
    new DictionaryEntry { Type = EntityType.Organization, Name = "نخيل تك", CanonicalName = "شركة نخيل تك", Id = "C-17" },
    new DictionaryEntry { Type = EntityType.Location, Name = "كفر الزيتونة", Id = "L-3" },
]);
EntityExtractor extractor = EntityExtractor.Create(new EntityExtractorOptions { Dictionaries = [names] });
string text = "افتتحت نخيل تك مصنعا في كفر الزيتونة، وكان لنخيل تك متجر في بيروت.";

foreach (Entity entity in extractor.Extract(text).Entities)
    Console.WriteLine($"{entity.Source,-10} {entity.Start,2}..{entity.End,-2} {entity.Id,-4} {entity.Name}");
