package org.tieline.parquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.row.PqList;

/**
 * A Parquet file as a reader of others (Hardwood) reads it.
 *
 * @param about what is said of the file
 * @param rows values by column; null stays null
 */
public record ReadParquet(Map<String, String> about, List<Map<String, Object>> rows) {

	public static ReadParquet of(byte[] file) throws IOException {
		try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(file)));
				RowReader rows = reader.rowReader()) {
			List<Map<String, Object>> all = new ArrayList<>();
			while (rows.hasNext()) {
				rows.next();
				Map<String, Object> row = new LinkedHashMap<>();
				for (int i = 0; i < rows.getFieldCount(); i++) {
					row.put(rows.getFieldName(i), value(rows, i));
				}
				all.add(row);
			}
			if (reader.getFileMetaData().numRows() != all.size()) {
				throw new IOException("the file says that it has " + reader.getFileMetaData().numRows() + " rows");
			}
			return new ReadParquet(reader.getFileMetaData().keyValueMetadata(), all);
		}
	}

	private static Object value(RowReader row, int i) {
		Object value = row.getValue(i);
		return (value instanceof PqList list) ? list.values() : value;
	}

}
