package org.tieline.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.page.Fields;

/**
 * The events of one date, a row of a timeline.
 *
 * @param date a day, month or year, as recorded
 * @param events its events, in the order of the answer
 */
record TimelineDay(String date, List<Event> events) {

	TimelineDay {
		events = List.copyOf(events);
	}

	/**
	 * An event.
	 *
	 * @param sort its code, such as {@code IN_FORCE}
	 * @param standing how it is claimed: {@code STATED}, {@code CONTESTED},
	 * {@code ALLEGED} or {@code PLANNED}
	 * @param summary in one sentence
	 * @param fact the id of its fact
	 * @param status the status of its fact; null: refused
	 * @param otherDates what other claims give as its date, with commas between; null:
	 * nothing else
	 */
	record Event(String sort, String standing, String summary, String fact, @Nullable String status,
			@Nullable String otherDates) {

		/** Whether it was only planned: a plan, a deadline or a planned end. */
		boolean planned() {
			return this.standing.equals("PLANNED") || this.sort.equals("PLANNED_END") || this.sort.equals("DEADLINE");
		}

		/** The mark of the event: its outline differs, so that colour is not needed. */
		public String mark() {
			if (this.standing.equals("CONTESTED")) {
				return "contested";
			}
			if (this.standing.equals("ALLEGED")) {
				return "alleged";
			}
			if (planned()) {
				return "planned";
			}
			return (this.sort.equals("END") || this.sort.equals("REPEALED")) ? "ended" : "stated";
		}

	}

	/** The events of a connection by date, in their order. */
	static List<TimelineDay> of(@Nullable Object connection) {
		Map<String, List<Event>> days = new LinkedHashMap<>();
		for (Object node : Fields.list(connection, "nodes")) {
			days.computeIfAbsent(Fields.required(node, "date"), (date) -> new ArrayList<>()).add(event(node));
		}
		return days.entrySet().stream().map((day) -> new TimelineDay(day.getKey(), day.getValue())).toList();
	}

	private static Event event(Object node) {
		List<String> others = Fields.list(node, "otherDates").stream().map(Object::toString).toList();
		return new Event(Fields.required(node, "sort"), Fields.required(node, "standing"),
				Fields.required(node, "summary"), Fields.required(node, "fact.id"), Fields.text(node, "fact.status"),
				others.isEmpty() ? null : String.join(", ", others));
	}

}
