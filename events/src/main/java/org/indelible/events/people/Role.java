package org.indelible.events.people;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The roles of the recording policy; which of them may do what is data of the policy pack. */
public enum Role {
    /** Allocated social worker; in early help the named case worker. */
    @JsonProperty("asw")
    ASW,
    /** Any other practitioner, adult workers included. */
    @JsonProperty("pr")
    PR,
    /** Supervising social worker of carers. */
    @JsonProperty("ssw")
    SSW,
    /** Key worker of a provider. */
    @JsonProperty("kw")
    KW,
    /** Line manager, supervisor. */
    @JsonProperty("lm")
    LM,
    /** Team manager. */
    @JsonProperty("tm")
    TM,
    /** Service manager, head of service. */
    @JsonProperty("sm")
    SM,
    /** The designated officer's team. */
    @JsonProperty("lado")
    LADO,
    /** Conference chair. */
    @JsonProperty("chair")
    CHAIR,
    /** Out-of-hours duty. */
    @JsonProperty("edt")
    EDT,
    /** Commissioning. */
    @JsonProperty("com")
    COM,
    /** Policy, practice and development officer. */
    @JsonProperty("ppdo")
    PPDO,
    /** Legal staff. */
    @JsonProperty("legal")
    LEGAL,
    /** Data protection officer. */
    @JsonProperty("dpo")
    DPO,
    /** Records manager. */
    @JsonProperty("rm")
    RM,
    /** Auditor or inspector. */
    @JsonProperty("aud")
    AUD,
    /** Administrator, who reads no record content. */
    @JsonProperty("sys")
    SYS,
    /** Independent reviewing officer. */
    @JsonProperty("iro")
    IRO,
    /** Personal adviser of care leavers. */
    @JsonProperty("pa")
    PA,
    /** Nominated officer, director of children's services. */
    @JsonProperty("no")
    NO,
    /** Adoption decision-maker. */
    @JsonProperty("adm")
    ADM,
    /** Business support, who enters for others. */
    @JsonProperty("bs")
    BS,
    /** Front door. */
    @JsonProperty("mash")
    MASH
}
