package org.tieline.entity;

import java.util.List;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;

import org.tieline.Fuzzed;
import org.tieline.record.RecordKey.OfNames;

import static org.assertj.core.api.Assertions.assertThat;

/** Any text can be searched for, and none of it is syntax of the index. */
class SearchFuzzTest {

	@FuzzTest
	void search(byte[] input) throws ParseException {
		String text = Fuzzed.text(input);
		OfNames key = Fuzzed.readOrRefused(() -> NameSearch.candidates(text, null));
		FoldedName asked = FoldedName.of(text);
		assertThat(asked.words()).allMatch((word) -> word.matches("[\\p{L}\\p{N} ]+"));
		assertThat(FoldedName.of(text.strip())).isEqualTo(asked);
		if (key != null) {
			assertThat(new QueryParser("folded", new WhitespaceAnalyzer()).parse(key.query())).isNotNull();
			assertThat(NameSimilarity.of(asked, asked, true)).isEqualTo(1);
			for (String name : List.of("Huawei Technologies Co., Ltd.", "T-Mobile", "\u534e\u4e3a")) {
				assertThat(NameSimilarity.of(asked, FoldedName.of(name), true)).isBetween(0.0, 1.0);
			}
		}
	}

}
