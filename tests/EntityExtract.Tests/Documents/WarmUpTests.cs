using EntityExtract.Dates;
using EntityExtract.Documents;

namespace EntityExtract.Tests.Documents;

public sealed class WarmUpTests
{
    [Fact]
    public async Task It_completes_however_often_it_is_begun()
    {
        await WarmUp.Begin();
        await WarmUp.Begin();
    }

    // Otherwise it would prepare little.
    [Fact]
    public void Its_text_has_dates_for_the_grammar_and_fills_a_vector_of_64_characters()
    {
        Assert.Equal(["2023-05-03", "2023-05-03", "2023-05-03"], DateRecognizer.Default.Recognize(WarmUp.Text).Select(date => date.Value?.Edtf));
        Assert.True(WarmUp.Text.Length > 64);
    }
}
