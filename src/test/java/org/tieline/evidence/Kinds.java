package org.tieline.evidence;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.annotation.Bean;

/**
 * The kinds of fact that the features declare, for tests without Spring: the very ones
 * that the application uses.
 */
public final class Kinds {

	private static final List<String> FEATURES = List.of("entity.EntityKinds", "supply.SupplyKinds",
			"market.MarketKinds", "ownership.OwnershipKinds", "measure.MeasureKinds", "influence.InfluenceKinds",
			"effect.EffectKinds");

	private static final KindsOfFact ALL = new KindsOfFact(declared());

	private Kinds() {
	}

	public static KindsOfFact all() {
		return ALL;
	}

	public static KindOfFact kind(String name) {
		return ALL.byName(name);
	}

	private static List<KindOfFact> declared() {
		List<KindOfFact> kinds = new ArrayList<>();
		try {
			for (String feature : FEATURES) {
				Class<?> type = Class.forName("org.tieline." + feature);
				Constructor<?> constructor = type.getDeclaredConstructor();
				constructor.setAccessible(true);
				Object declaring = constructor.newInstance();
				for (Method method : type.getDeclaredMethods()) {
					if (method.isAnnotationPresent(Bean.class)) {
						method.setAccessible(true);
						kinds.add((KindOfFact) method.invoke(declaring));
					}
				}
			}
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
		return kinds;
	}

}
