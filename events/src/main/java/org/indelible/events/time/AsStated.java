package org.indelible.events.time;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A time stored as ISO 8601 text with the offset its author gave, whatever the reading mapper would make of it. */
@JacksonAnnotationsInside
@JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
@Retention(RetentionPolicy.RUNTIME)
@interface AsStated {}
