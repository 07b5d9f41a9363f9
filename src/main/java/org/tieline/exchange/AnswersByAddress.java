package org.tieline.exchange;

/**
 * A controller whose answers are asked for by an address. What it refuses is answered as
 * the API refuses a question.
 */
public interface AnswersByAddress {

}
