namespace EntityExtract.Tests;

/// <summary>One extractor, many threads.</summary>
public sealed class EntityExtractorThreadTests
{
    [Fact]
    public void Many_threads_get_the_answers_of_one()
    {
        ExtractedDocument[] expected = [.. TestData.News.Select(EntityExtractor.Default.Extract)];
        const int threads = 16;
        var answers = new ExtractedDocument[threads][];

        var running = new Thread[threads];
        for (int i = 0; i < threads; i++)
        {
            int own = i;

            // Each goes through the texts in an order of its own, so that long and short ones meet.
            running[i] = new Thread(() => answers[own] =
            [
                .. Enumerable.Range(0, TestData.News.Length)
                    .Select(j => EntityExtractor.Default.Extract(TestData.News[Shuffled(own, j)])),
            ]);
        }

        foreach (Thread thread in running) thread.Start();
        foreach (Thread thread in running) thread.Join();

        for (int i = 0; i < threads; i++)
        {
            for (int j = 0; j < expected.Length; j++)
                Assert.Equal(expected[Shuffled(i, j)].Entities, answers[i][j].Entities);
        }
    }

    [Fact]
    public void The_same_text_gives_the_same_answer_after_any_other()
    {
        ExtractedDocument first = EntityExtractor.Default.Extract(TestData.Article);
        EntityExtractor.Default.Extract(TestData.OfLength(1 << 18));

        Assert.Equal(first.Entities, EntityExtractor.Default.Extract(TestData.Article).Entities);
    }

    // 97 is prime and larger than any common divisor with the number of texts, so that each text comes once.
    private static int Shuffled(int thread, int index) => ((97 * index) + (13 * thread)) % TestData.News.Length;
}
