/**
 * Answers for assistants over the Model Context Protocol (MCP, 2025-06-18 and
 * 2025-11-25): the named questions as tools, the things of the record as resources, and a
 * prompt for each of the three jobs. {@code MessageController} answers over HTTP,
 * {@code AssistantCommand} over standard input and output.
 * <p>
 * Code here asks the GraphQL service inside the process, changes no answer and writes
 * nothing.
 */
@NullMarked
package org.tieline.assistant;

import org.jspecify.annotations.NullMarked;
