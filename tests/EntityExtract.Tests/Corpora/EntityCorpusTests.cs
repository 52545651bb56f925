using CsCheck;
using EntityExtract.Corpora;

namespace EntityExtract.Tests.Corpora;

public sealed class EntityCorpusTests
{
    private const string FullName = "\u064A\u0648\u0622\u0641 \u063A\u0627\u0644\u0627\u0646\u062A"; // yeh waw alef madda feh, ghain alef lam alef noon teh
    private const string OtherSpelling = "\u064A\u0648\u0627\u0641 \u062C\u0627\u0644\u0627\u0646\u062A"; // the same with alef, and jeem
    private const string Surname = "\u063A\u0627\u0644\u0627\u0646\u062A"; // ghain alef lam alef noon teh
    private const string Jordan = "\u0627\u0644\u0623\u0631\u062F\u0646"; // alef lam alef with hamza reh dal noon
    private const string Kingdom = "\u0627\u0644\u0645\u0645\u0644\u0643\u0629 \u0627\u0644\u0623\u0631\u062F\u0646\u064A\u0629 \u0627\u0644\u0647\u0627\u0634\u0645\u064A\u0629"; // the Hashemite Kingdom of Jordan

    [Fact]
    public void Documents_and_mentions_of_one_thing_are_counted()
    {
        var corpus = new EntityCorpus();
        corpus.Add(NamedEntities.Document((EntityType.Person, FullName), (EntityType.Person, Surname)));
        corpus.Add(NamedEntities.Document((EntityType.Person, OtherSpelling)));
        corpus.Add(NamedEntities.Document((EntityType.Person, FullName)));

        CorpusEntity entity = Assert.Single(corpus.ToEntities());

        Assert.Equal((3, 4), (entity.Documents, entity.Mentions));
        Assert.Equal(FullName, entity.Name);
        Assert.Equal(2, entity.Names.Length);
        Assert.Equal(3, corpus.Documents);
    }

    [Fact]
    public void A_country_is_one_by_its_short_and_its_full_name()
    {
        var corpus = new EntityCorpus();
        corpus.Add(NamedEntities.Document((EntityType.Location, Jordan)));
        corpus.Add(NamedEntities.Document((EntityType.Location, Kingdom)));

        Assert.Equal(2, Assert.Single(corpus.ToEntities()).Documents);
    }

    [Fact]
    public void A_bare_surname_stays_apart()
    {
        var corpus = new EntityCorpus();
        corpus.Add(NamedEntities.Document((EntityType.Person, FullName)));
        corpus.Add(NamedEntities.Document((EntityType.Person, Surname)));

        Assert.Equal(2, corpus.ToEntities().Length);
    }

    [Fact]
    public void The_order_of_documents_changes_nothing() =>
        Gen.OneOf([.. ((string[])[FullName, OtherSpelling, Surname, Jordan, Kingdom]).Select(Gen.Const)])
            .Array[0, 6].Array[0, 8]
            .Sample(documents => Assert.Equal(Describe(documents), Describe([.. documents.Reverse()])));

    [Fact]
    public void Many_threads_may_add()
    {
        var corpus = new EntityCorpus();
        ExtractedDocument document = NamedEntities.Document((EntityType.Person, FullName));

        Parallel.For(0, 1000, _ => corpus.Add(document));

        Assert.Equal(1000, Assert.Single(corpus.ToEntities()).Documents);
    }

    [Fact]
    public void No_document_is_refused() => Assert.Throws<ArgumentNullException>("document", () => new EntityCorpus().Add(null!));

    private static string[] Describe(string[][] documents)
    {
        var corpus = new EntityCorpus();
        foreach (string[] names in documents)
        {
            corpus.Add(NamedEntities.Document([.. names.Select(name =>
                (name is Jordan or Kingdom ? EntityType.Location : EntityType.Person, name))]));
        }

        return [.. corpus.ToEntities().Select(entity =>
            $"{entity.Type} {entity.Name} {string.Join(',', entity.Names)} {entity.Documents} {entity.Mentions}")];
    }
}
