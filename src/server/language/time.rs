//! Clock times and spans of time.
//!
//! What: the time of day in the browser's zone, and spans in words.
//! What not: no dates, no zone names, no clock: the moment is an argument.
//! How to extend: a language needs nothing here: pattern and digits are CLDR's.
//!
//! Hours are counted to 24 in every language: how else they are counted is a country's habit, a tag names none, a deadline must
//! not be misread, and 24 hours are understood wherever these languages are spoken.

use crate::challenge::Moment;
use crate::ui::text::{Arg, Text};
use icu_datetime::fieldsets::T;
use icu_datetime::input::Time;
use icu_datetime::preferences::HourCycle;
use icu_datetime::{DateTimeFormatterPreferences, NoCalendarFormatter};
use icu_locale_core::Locale;
use std::time::Duration;

/// The time of day, `14:32`, where the browser is; none when that is not known.
///
/// `browser_tz_minutes` is JavaScript's `getTimezoneOffset()`: positive behind UTC, so UTC+5 is -300.
pub fn clock_time(moment: Moment, browser_tz_minutes: Option<i32>, language: &str) -> Option<String> {
    let offset = browser_tz_minutes.filter(|minutes| (-14 * 60..=12 * 60).contains(minutes))?;
    let minute_of_day = (moment.millis().div_euclid(60_000) - i64::from(offset)).rem_euclid(24 * 60);
    let (hour, minute) = (u8::try_from(minute_of_day / 60).ok()?, u8::try_from(minute_of_day % 60).ok()?);
    let time = Time::try_new(hour, minute, 0, 0).ok()?;
    let locale: Locale = language.parse().unwrap_or(Locale::UNKNOWN);
    let mut preferences = DateTimeFormatterPreferences::from(&locale);
    preferences.hour_cycle = Some(HourCycle::H23);
    let formatter = NoCalendarFormatter::try_new(preferences, T::hm());
    Some(formatter.map_or_else(|_| format!("{hour:02}:{minute:02}"), |formatter| formatter.format(&time).to_string()))
}

/// A span in words: "2 hours", "5 minutes", "45 seconds". Rounded up: from two hours on to hours; from two minutes on, or in
/// whole minutes, to minutes.
pub fn duration_words(text: &Text, span: Duration) -> String {
    let seconds = span.as_secs() + u64::from(span.subsec_nanos() > 0);
    let number = |number: u64| [("count", Arg::Number(u32::try_from(number).unwrap_or(u32::MAX)))];
    if seconds >= 2 * 60 * 60 {
        text.fill("duration-hours", &number(seconds.div_ceil(60 * 60)))
    } else if seconds >= 120 || (seconds > 0 && seconds.is_multiple_of(60)) {
        text.fill("duration-minutes", &number(seconds.div_ceil(60)))
    } else {
        text.fill("duration-seconds", &number(seconds))
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use crate::server::language::Languages;

    /// 2026-11-21T14:32:59Z
    const AFTERNOON: Moment = Moment::from_millis(1_795_271_579_000);

    #[test]
    fn the_time_is_that_of_the_browser() {
        for (minutes, language, shown) in [
            (0, "en", "14:32"),
            (-60, "de", "15:32"),
            (-300, "en", "19:32"),
            (-330, "hi", "20:02"),
            (480, "en", "06:32"),
            (-600, "en", "00:32"),
            (720, "en", "02:32"),
            (0, "ar-XB", "14:32"),
            (0, "not a tag", "14:32"),
        ] {
            assert_eq!(clock_time(AFTERNOON, Some(minutes), language).as_deref(), Some(shown), "{minutes} {language}");
        }
        assert_eq!(clock_time(Moment::from_millis(-1), Some(0), "en").as_deref(), Some("23:59"));
        assert_eq!(clock_time(Moment::from_millis(i64::MIN), Some(-840), "en").map(|time| time.len()), Some(5));
    }

    /// Half past two in the afternoon, and half past six in the morning.
    #[test]
    fn every_language_writes_the_time_its_own_way() {
        let languages = Languages::load().unwrap();
        let shown = |tag: &&str| {
            let at = |minutes| clock_time(AFTERNOON, Some(minutes), tag).unwrap_or_default();
            format!("{tag} {} {}", at(0), at(480))
        };
        let own = ["bg 14:32 ч. 06:32 ч.", "cs 14:32 6:32", "da 14.32 06.32", "fi 14.32 6.32", "he 14:32 6:32"];
        let own = [&own[..], &["hu 14:32 6:32", "ja 14:32 6:32", "sk 14:32 6:32", "zh-Hant 14:32 6:32"]].concat();
        let all: Vec<_> = languages.tags().iter().map(shown).filter(|shown| !shown.ends_with(" 14:32 06:32")).collect();
        assert_eq!(all, own);
    }

    #[test]
    fn no_zone_no_time() {
        assert_eq!(clock_time(AFTERNOON, None, "en"), None);
        assert_eq!(clock_time(AFTERNOON, Some(i32::MAX), "en"), None);
        assert_eq!(clock_time(AFTERNOON, Some(-841), "en"), None);
    }

    #[test]
    fn spans_are_words() {
        let text = Languages::load().unwrap().text("en");
        for (millis, words) in [
            (86_400_000, "24 hours"),
            (7_200_001, "3 hours"),
            (3_600_000, "60 minutes"),
            (300_000, "5 minutes"),
            (60_000, "1 minute"),
            (61_000, "61 seconds"),
            (90_000, "90 seconds"),
            (120_001, "3 minutes"),
            (1_000, "1 second"),
            (1, "1 second"),
            (0, "0 seconds"),
        ] {
            let shown = duration_words(&text, Duration::from_millis(millis)).replace(['\u{2068}', '\u{2069}'], "");
            assert_eq!(shown, words);
        }
    }
}
