using EntityExtract;
using EntityExtract.Corpora;

Console.OutputEncoding = System.Text.Encoding.UTF8;
string[] articles =
[
    "التقى وزير الخارجية سامر الكيلاني في عمّان نظيره الفرنسي. وقال الكيلاني إن أميركا تدعم الحوار، وسيزور أمريكا قريباً.",
    "أعلنت منظمة الصحة العالمية في بيروت عن خطة جديدة. وقالت الصحة العالمية إن لبنان والأردن والولايات المتحدة وافقت عليها.",
];

var corpus = new EntityCorpus();
foreach (string article in articles)
{
    ExtractedDocument document = EntityExtractor.Default.Extract(article);
    corpus.Add(document);
    foreach (EntityGroup group in document.Groups.Where(group => group.Mentions.Length > 1))
        Console.WriteLine($"{group.Name}: {string.Join(" | ", group.Mentions.Select(mention => mention.Text))}");
}

foreach (CorpusEntity entity in corpus.ToEntities().Where(entity => entity.Documents > 1))
    Console.WriteLine($"{entity.Type} {string.Join(" = ", entity.Names)}: {entity.Documents} documents, {entity.Mentions} mentions");
