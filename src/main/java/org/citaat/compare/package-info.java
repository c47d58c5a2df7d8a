/// Two versions of an article laid side by side, paragraph by paragraph and word by word; pure.
package org.citaat.compare;
