/// The words everybody speaks: records, enums and sealed interfaces that know nothing of the stages that use them.
package org.citaat.model;
