//! A bounded memory: the newest few hundred of something, newest first.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How many are kept; older ones are forgotten.
const LIMIT: usize = 500;

/// The newest [`LIMIT`] things that were put in.
pub(super) struct Kept<T>(Mutex<VecDeque<T>>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(Mutex::new(VecDeque::new()))
    }
}

impl<T: Clone> Kept<T> {
    fn lock(&self) -> MutexGuard<'_, VecDeque<T>> {
        // A panic elsewhere leaves a whole queue behind: pushing and popping do not stop half-way.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts one in.
    pub(super) fn put(&self, thing: T) {
        let mut things = self.lock();
        things.push_front(thing);
        things.truncate(LIMIT);
    }

    /// All that are kept, newest first.
    pub(super) fn all(&self) -> Vec<T> {
        self.lock().iter().cloned().collect()
    }

    /// The newest that fits.
    pub(super) fn newest(&self, fits: impl Fn(&T) -> bool) -> Option<T> {
        self.lock().iter().find(|thing| fits(thing)).cloned()
    }

    /// How many fit.
    pub(super) fn count(&self, fits: impl Fn(&T) -> bool) -> usize {
        self.lock().iter().filter(|thing| fits(thing)).count()
    }
}

#[cfg(test)]
mod tests {
    use super::{Kept, LIMIT};

    #[test]
    fn the_newest_stay_and_come_first() {
        let kept = Kept::default();
        (0..LIMIT + 2).for_each(|number| kept.put(number));
        assert_eq!(kept.all().len(), LIMIT);
        assert_eq!(kept.all().first(), Some(&(LIMIT + 1)));
        assert_eq!(kept.newest(|number| number % 2 == 0), Some(LIMIT));
        assert_eq!(kept.count(|number| *number < 2), 0);
    }
}
